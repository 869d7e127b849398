package capacity.journal.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.journal.postgres.PgSession;
import capacity.journal.postgres.Sql;
import capacity.journal.recovery.OrderedTopicReader.PublishedFact;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Restores facts at their old positions, in one transaction under the head's lock. */
final class RestoredBatch {

    private static final String LOCK_HEAD = Sql.load(RestoredBatch.class, "lock-any-head.sql");
    private static final String RESTORE = Sql.load(RestoredBatch.class, "restore-facts.sql");
    private static final String BROKEN_STREAM = Sql.load(RestoredBatch.class, "broken-stream.sql");
    private static final String DERIVE = "SELECT facts_restored($1)";
    private static final String MOVE_HEAD = Sql.load(RestoredBatch.class, "move-restored-head.sql");

    private RestoredBatch() {}

    /**
     * @throws IllegalStateException if the journal's head is not just before the first fact, or a stream would have a
     *     gap
     */
    static void append(PgSession session, List<PublishedFact> facts) {
        session.send("BEGIN");
        try {
            long before = facts.get(0).envelope().position() - 1;
            long head =
                    only(session.await(session.send(LOCK_HEAD, Tuple.tuple()))).getLong("position");
            if (head != before) {
                throw new IllegalStateException("another process has written to the journal; run this again");
            }
            session.await(session.send(RESTORE, columns(facts)));
            for (Row broken : session.await(session.send(BROKEN_STREAM, Tuple.of(before)))) {
                throw new IllegalStateException("the stream of the fact at position %d has no version before it"
                        .formatted(broken.getLong("position")));
            }
            session.await(session.send(DERIVE, Tuple.of(before)));
            PublishedFact last = facts.get(facts.size() - 1);
            session.await(session.send(MOVE_HEAD, Tuple.of(last.envelope().position(), time(last))));
            session.await(session.send("COMMIT"));
        } catch (RuntimeException e) {
            session.send("ROLLBACK");
            throw e;
        }
    }

    private static Row only(RowSet<Row> rows) {
        return rows.iterator().next();
    }

    /** No caller waits any more for the commands that made the facts: a fact's own id stands for the command's. */
    private static Tuple columns(List<PublishedFact> facts) {
        return Tuple.from(new Object[] {
            column(facts, Long[]::new, fact -> fact.envelope().position()),
            column(facts, UUID[]::new, fact -> fact.envelope().id()),
            column(facts, UUID[]::new, fact -> fact.envelope().stream()),
            column(facts, Long[]::new, fact -> fact.envelope().version()),
            column(
                    facts,
                    UUID[]::new,
                    fact -> UUID.fromString(new String(fact.record().key(), UTF_8))),
            column(facts, String[]::new, fact -> fact.envelope().type()),
            column(facts, OffsetDateTime[]::new, RestoredBatch::time),
            column(facts, String[]::new, fact -> fact.envelope().actor()),
            column(facts, String[]::new, fact -> new String(fact.record().value(), UTF_8))
        });
    }

    private static <V> V[] column(List<PublishedFact> facts, IntFunction<V[]> array, Function<PublishedFact, V> value) {
        return facts.stream().map(value).toArray(array);
    }

    private static OffsetDateTime time(PublishedFact fact) {
        return fact.envelope().recordedAt().atOffset(ZoneOffset.UTC);
    }
}
