package capacity.journal.relay;

import static java.util.stream.Collectors.toMap;

import capacity.journal.StoredFact;
import capacity.journal.postgres.PgSession;
import capacity.journal.postgres.ReadAhead;
import capacity.journal.postgres.Rows;
import capacity.journal.postgres.Sql;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The cursor row, locked from {@link #lock()} to {@link #release()}. */
public final class RelayCursor {

    private static final String LOCK = Sql.load(RelayCursor.class, "lock-cursor.sql");
    private static final String WAIT = Sql.load(RelayCursor.class, "wait-for-cursor.sql");
    private static final String MOVE = Sql.load(RelayCursor.class, "move-cursor.sql");
    private static final String IDS = Sql.load(RelayCursor.class, "ids-at.sql");

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PgSession session;
    private final ReadAhead facts;
    private final String journal;
    private Row row;
    private long position;
    private TopicContent published;

    public RelayCursor(PgSession session, ReadAhead facts, String journal) {
        this.session = session;
        this.facts = facts;
        this.journal = journal;
    }

    /** False if another relay holds it. */
    boolean lock() {
        session.send("BEGIN");
        // a crash may undo a move: then the topic is ahead of the cursor, and the next inspection finds that
        session.send("SET LOCAL synchronous_commit = off");
        return read(LOCK);
    }

    /** Waits until other relays have finished. */
    public void awaitLock() {
        session.send("BEGIN");
        read(WAIT);
    }

    private boolean read(String sql) {
        RowSet<Row> rows = session.await(session.send(sql, Tuple.tuple()));
        for (Row found : rows) {
            row = found;
            position = found.getLong("position");
            published = new TopicContent(
                    found.getString("topic_id"),
                    List.of(found.getArrayOfLongs("ends")),
                    List.of(found.getArrayOfLongs("lasts")));
            return true;
        }
        return false;
    }

    /** The relay that published last; null if none has. */
    UUID owner() {
        return row.getUUID("owner");
    }

    /** Whether this is the database in which the relay found that nothing was missing in the journal. */
    boolean isAtHome() {
        return row.getBoolean("at_home");
    }

    long position() {
        return position;
    }

    TopicContent published() {
        return published;
    }

    /**
     * Goes back to the last fact of the first partition that has lost something. If nothing was known, every partition
     * may have lost something.
     */
    void correct(TopicContent found) {
        position = IntStream.range(0, found.partitions())
                .filter(p -> found.lasts().get(p) < lastOf(p, found))
                .mapToLong(found.lasts()::get)
                .reduce(position, Math::min);
        published = found;
    }

    private long lastOf(int partition, TopicContent found) {
        return published.partitions() == found.partitions() ? published.lasts().get(partition) : position;
    }

    /** @throws IllegalStateException if positions have a gap, which the head row makes impossible */
    List<StoredFact> behind() {
        return behind(position);
    }

    public List<StoredFact> behind(long from) {
        List<StoredFact> found = Rows.facts(facts.behind(from), journal);
        long expected = from;
        for (StoredFact fact : found) {
            if (fact.envelope().position() != ++expected) {
                throw new IllegalStateException(
                        "journal " + journal + " has no position " + expected + "; nothing after it is published");
            }
        }
        return found;
    }

    /** The ids of the facts at these positions, as far as the journal has them. */
    Map<Long, UUID> ids(Collection<Long> positions) {
        return positions.isEmpty()
                ? Collections.emptyMap()
                : StreamSupport.stream(
                                answered(session.send(IDS, Tuple.of(positions.toArray(Long[]::new))))
                                        .spliterator(),
                                false)
                        .collect(toMap(found -> found.getLong("position"), found -> found.getUUID("id")));
    }

    /**
     * Marks what was left on the topic as uncertain, even if this run fails: the next run inspects all of it. Other
     * relays may run in the meantime.
     */
    void invalidate() {
        session.send("SET LOCAL synchronous_commit = on");
        move(position, new TopicContent(null, published.ends(), published.lasts()), owner());
        release();
        awaitLock();
    }

    public void move(long last, TopicContent now, UUID me) {
        answered(session.send(
                MOVE,
                Tuple.of(
                        last,
                        me,
                        now.topicId(),
                        now.ends().toArray(Long[]::new),
                        now.lasts().toArray(Long[]::new))));
    }

    public void release() {
        answered(session.send("COMMIT"));
    }

    /** Waiting for Kafka may have used all the time, so the statement gets its own. */
    private RowSet<Row> answered(CompletableFuture<RowSet<Row>> sent) {
        session.within(PATIENCE);
        return session.await(sent);
    }
}
