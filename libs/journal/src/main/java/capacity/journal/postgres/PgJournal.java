package capacity.journal.postgres;

import capacity.journal.Attempt;
import capacity.journal.Head;
import capacity.journal.Journal;
import capacity.journal.JournalException.JournalBehind;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.StoredFact;
import capacity.journal.postgres.PgSession.ConnectionLost;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** The journal in PostgreSQL. One thread writes it (the command loop); any thread that may block can read it. */
public final class PgJournal implements Journal<PgTransaction>, AutoCloseable {

    private static final String LOAD = Sql.load(PgJournal.class, "load-streams.sql");
    private static final String HEAD = Sql.load(PgJournal.class, "head.sql");

    /**
     * Applies when a connection is open: short enough to answer callers within five seconds, two attempts included.
     */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final String name;
    private final PgConnections connections;
    private final Pool pool;
    private final Duration patience;
    private final AtomicLong reached = new AtomicLong();
    private PgSession writer;
    private long opened;

    /**
     * A journal in one database.
     *
     * @param name such as {@code events}
     * @param connections for writing
     * @param pool for reading
     * @param patience how long one transaction, or one read, may take before the database counts as unreachable
     */
    public PgJournal(String name, PgConnections connections, Pool pool, Duration patience) {
        this.name = name;
        this.connections = connections;
        this.pool = pool;
        this.patience = patience;
    }

    @Override
    public synchronized Attempt<PgTransaction> begin() {
        long begun = System.nanoTime();
        try {
            if (writer == null) {
                writer = PgSession.open(connections, patience);
                opened = System.nanoTime();
            }
            PgSession session = writer;
            Duration left = patience.minusNanos(System.nanoTime() - begun);
            return new PgAttempt(new PgTransaction(session, name, left, reached), () -> hangUp(session));
        } catch (ConnectionLost lost) {
            throw new JournalUnavailable(lost);
        }
    }

    /** If the database is new to the relay, waits a moment until the relay has found that nothing is missing. */
    @Override
    public synchronized <R> R write(Function<? super PgTransaction, R> work) {
        while (true) {
            try {
                return Journal.super.write(work);
            } catch (JournalBehind behind) {
                if (System.nanoTime() - opened > GRACE.toNanos()) {
                    throw behind;
                }
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }

    private void hangUp(PgSession session) {
        session.close();
        if (writer == session) {
            writer = null;
        }
    }

    @Override
    public List<StoredFact> load(UUID stream) {
        return Rows.facts(read(LOAD, Tuple.of((Object) new UUID[] {stream})), name);
    }

    @Override
    public List<StoredFact> after(long position, int limit) {
        return Rows.facts(read(Rows.AFTER, Tuple.of(position, limit)), name);
    }

    @Override
    public Head head() {
        return Rows.head(read(HEAD, Tuple.tuple())).orElseThrow();
    }

    private RowSet<Row> read(String sql, Tuple arguments) {
        try {
            return PgSession.await(
                    PgSession.future(pool.preparedQuery(sql).execute(arguments)),
                    System.nanoTime() + patience.toNanos());
        } catch (ConnectionLost lost) {
            throw new JournalUnavailable(lost);
        }
    }

    @Override
    public synchronized void close() {
        if (writer != null) {
            hangUp(writer);
        }
    }
}
