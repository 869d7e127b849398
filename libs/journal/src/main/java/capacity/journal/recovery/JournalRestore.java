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
 * Walks through a topic and its journal side by side: what both have must be the same, byte for byte; what the journal lacks is
 * put back, if that is wanted. Services may run meanwhile: they record nothing while the journal is behind. May be
 * interrupted and run again at any time.
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
     * @param same facts that journal and topic have alike
     * @param missing facts that the topic had and the journal lacked: they are restored, unless only a comparison was asked for
     * @param unpublished facts of the journal that are not on the topic
     * @param foreign records on the topic that are no facts; they were passed by
     */
    public record Result(long same, long missing, long unpublished, long foreign) {}

    /**
     * @throws IllegalStateException if the two differ, or the topic has gaps: the message says where. What was restored
     *     before stays.
     */
    public Result restore() {
        return walk(true);
    }

    /** As {@link #restore()}, and changes nothing. */
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

    /** @return the first fact that the journal lacks; null if it lacks none */
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
                    "the journal %s and %s differ at position %d in %s: fact %s here, fact %s there; nothing was overwritten"
                            .formatted(
                                    copies.journal(),
                                    copies.topic().name(),
                                    fact.envelope().position(),
                                    what,
                                    fact.envelope().id(),
                                    published.envelope().id()));
        });
    }

    /** All that was restored is on the topic: the relay need not send it again. */
    private void moveCursor(PgSession session, OrderedTopicReader facts) {
        session.within(PATIENCE);
        RelayCursor cursor = new RelayCursor(session, new ReadAhead(session, BATCH), copies.journal());
        cursor.awaitLock();
        cursor.move(facts.position(), facts.published(), UUID.randomUUID());
        cursor.release();
    }

    /** Facts that are in the journal alone. */
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

    /** Those that wait to be put back together. */
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
