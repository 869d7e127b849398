package capacity.journal.recovery;

import capacity.journal.StoredFact;
import capacity.journal.postgres.PgSession;
import capacity.journal.postgres.ReadAhead;
import capacity.journal.recovery.OrderedTopicReader.PublishedFact;
import capacity.journal.relay.RelayCursor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a topic and its journal side by side. Facts that both have must be the same, byte for byte; facts that are
 * missing in the journal are restored, if that is wanted. Services may run in the meantime: they record nothing while
 * facts are missing. It may be interrupted and run again at any time.
 */
public final class JournalRestore {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BATCH = 2_000;
    private static final long BATCH_BYTES = 8 << 20;
    private static final int TELL = 100_000;

    private final JournalTopicPair copies;

    public JournalRestore(JournalTopicPair copies) {
        this.copies = copies;
    }

    /**
     * @param same facts that are the same in journal and topic
     * @param missing facts of the topic that were missing in the journal; they are restored, unless only a comparison
     *     was asked for
     * @param unpublished facts of the journal that are not on the topic
     * @param foreign records on the topic that are not facts; they were skipped
     */
    public record Result(long same, long missing, long unpublished, long foreign) {}

    /**
     * @throws IllegalStateException if the two differ, or the topic has gaps: the message names the place. Facts that
     *     were restored before remain.
     */
    public Result restore() {
        return walk(true);
    }

    /** As {@link #restore()}, but changes nothing. */
    public Result compare() {
        return walk(false);
    }

    private Result walk(boolean append) {
        try (PgSession reading = PgSession.open(copies.connections(), PATIENCE);
                PgSession writing = PgSession.open(copies.connections(), PATIENCE);
                OrderedTopicReader facts =
                        new OrderedTopicReader(copies.kafka(), copies.topic().name())) {
            PagedJournalReader recorded = new PagedJournalReader(reading, copies.journal(), 0);
            PublishedFact missing = firstMissing(facts, recorded);
            long same = missing == null ? facts.position() : facts.position() - 1;
            RestoredFacts restored = new RestoredFacts(writing, append);
            for (PublishedFact next = missing; next != null; next = facts.next()) {
                restored.add(next);
                tell("restored", facts.position());
            }
            restored.flush();
            if (append && missing != null) {
                moveCursor(writing, facts);
            }
            long unpublished = missing == null ? rest(recorded) : 0;
            return new Result(same, facts.position() - same, unpublished, facts.foreign());
        }
    }

    /** @return the first fact that is missing in the journal; null if none is missing */
    private PublishedFact firstMissing(OrderedTopicReader facts, PagedJournalReader recorded) {
        for (PublishedFact next = facts.next(); next != null; next = facts.next()) {
            Optional<StoredFact> fact = recorded.next();
            if (fact.isEmpty()) {
                return next;
            }
            refuseDifference(fact.get(), next);
            tell("compared", facts.position());
        }
        return null;
    }

    private void refuseDifference(StoredFact fact, PublishedFact published) {
        RecordComparison.difference(fact, published.record()).ifPresent(what -> {
            throw new IllegalStateException(
                    "the journal %s and the topic %s differ at position %d in %s: the journal has fact %s, the topic has fact %s; nothing was overwritten"
                            .formatted(
                                    copies.journal(),
                                    copies.topic().name(),
                                    fact.envelope().position(),
                                    what,
                                    fact.envelope().id(),
                                    published.envelope().id()));
        });
    }

    /** All restored facts are on the topic, so the relay need not publish them again. */
    private void moveCursor(PgSession session, OrderedTopicReader facts) {
        session.within(PATIENCE);
        RelayCursor cursor = new RelayCursor(session, new ReadAhead(session, BATCH), copies.journal());
        cursor.awaitLock();
        cursor.move(facts.position(), facts.published(), UUID.randomUUID());
        cursor.release();
    }

    /** Facts that are only in the journal. */
    private static long rest(PagedJournalReader recorded) {
        long count = 0;
        while (recorded.next().isPresent()) {
            count++;
        }
        return count;
    }

    private void tell(String done, long position) {
        if (position % TELL == 0) {
            copies.tell(done, position);
        }
    }

    /** Facts that are waiting to be restored together. */
    private static final class RestoredFacts {

        private final PgSession session;
        private final boolean append;
        private final List<PublishedFact> waiting = new ArrayList<>();
        private long bytes;

        private RestoredFacts(PgSession session, boolean append) {
            this.session = session;
            this.append = append;
        }

        private void add(PublishedFact fact) {
            waiting.add(fact);
            bytes += fact.bytes();
            if (waiting.size() == BATCH || bytes >= BATCH_BYTES) {
                flush();
            }
        }

        private void flush() {
            if (append && !waiting.isEmpty()) {
                session.within(PATIENCE);
                RestoredBatch.append(session, waiting);
            }
            waiting.clear();
            bytes = 0;
        }
    }
}
