package capacity.journal.recovery;

import capacity.journal.StoredFact;
import capacity.journal.postgres.PgSession;
import capacity.journal.postgres.ReadAhead;
import capacity.journal.postgres.Rows;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The facts of a journal one by one, fetched in pages, which are shorter where facts are large. */
final class PagedJournalReader {

    private static final int PAGE = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PgSession session;
    private final ReadAhead pages;
    private final String journal;
    private Iterator<StoredFact> page = List.<StoredFact>of().iterator();
    private long position;

    /** @param after the position before the first fact */
    PagedJournalReader(PgSession session, String journal, long after) {
        this.session = session;
        this.pages = new ReadAhead(session, PAGE);
        this.journal = journal;
        this.position = after;
    }

    /** Empty at the journal's head at that moment. */
    Optional<StoredFact> next() {
        if (!page.hasNext()) {
            session.within(PATIENCE);
            page = Rows.facts(pages.behind(position), journal).iterator();
        }
        if (!page.hasNext()) {
            return Optional.empty();
        }
        StoredFact fact = page.next();
        if (fact.envelope().position() != ++position) {
            throw new IllegalStateException("the journal %s has no position %d".formatted(journal, position));
        }
        return Optional.of(fact);
    }
}
