package capacity.journal.postgres;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.serialization.FactCodec;
import capacity.journal.CommandTrace;
import capacity.journal.Head;
import capacity.journal.JournalException.JournalBehind;
import capacity.journal.NewFact;
import capacity.journal.StoredFact;
import capacity.journal.Transaction;
import com.github.f4b6a3.uuid.UuidCreator;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A transaction on the journal that a service may also use for its own tables. It avoids waiting: begin, lock and the
 * first look-ups are sent together, and so are all writes and the commit.
 */
public final class PgTransaction implements Transaction {

    private static final String LOCK_HEAD = Sql.load(PgTransaction.class, "lock-head.sql");
    private static final String MOVE_HEAD = Sql.load(PgTransaction.class, "move-head.sql");
    private static final String DISOWN = Sql.load(PgTransaction.class, "disown-home.sql");
    private static final String APPEND = Sql.load(PgTransaction.class, "append.sql");
    private static final String LOAD = Sql.load(PgTransaction.class, "load-streams.sql");
    private static final String MADE_BY = Sql.load(PgTransaction.class, "made-by.sql");

    private final PgSession session;
    private final String journal;
    private final Duration patience;
    private final AtomicLong reached; // highest known position; a journal with a lower one was set back
    private final List<CompletableFuture<?>> unconfirmed = new ArrayList<>();
    private final CompletableFuture<RowSet<Row>> locked;
    private Map<UUID, CommandTrace> traces = Map.of();
    private Head head;
    private long position;
    private CompletableFuture<?> committed;
    private Long deadline;

    /** @param patience for all of it, counted from the first wait: it may have begun behind another commit */
    PgTransaction(PgSession session, String journal, Duration patience, AtomicLong reached) {
        this.session = session;
        this.journal = journal;
        this.patience = patience;
        this.reached = reached;
        unconfirmed.add(session.send("BEGIN"));
        this.locked = send(LOCK_HEAD, Tuple.tuple());
    }

    @Override
    public Head head() {
        if (head == null) {
            Head found = Rows.head(await(locked)).orElseThrow(() -> behind(0));
            if (found.position() < reached.get()) {
                await(send(DISOWN, Tuple.tuple()));
                await(session.send("COMMIT"));
                throw behind(found.position());
            }
            head = found;
            position = found.position();
            reached.set(position);
        }
        return head;
    }

    /** From now on the relay decides whether facts are missing; a position that it accepts is not doubted again. */
    private JournalBehind behind(long found) {
        reached.set(found);
        return new JournalBehind();
    }

    @Override
    public Map<UUID, List<StoredFact>> load(Set<UUID> streams) {
        return loadAsync(streams).get();
    }

    /** Sends the query immediately; the supplier waits for its answer. */
    public Supplier<Map<UUID, List<StoredFact>>> loadAsync(Set<UUID> streams) {
        CompletableFuture<RowSet<Row>> answer = send(LOAD, Tuple.of((Object) streams.toArray(UUID[]::new)));
        return () -> {
            Map<UUID, List<StoredFact>> found = new HashMap<>();
            streams.forEach(stream -> found.put(stream, new ArrayList<>()));
            Rows.facts(await(answer), journal)
                    .forEach(fact -> found.get(fact.envelope().stream()).add(fact));
            return found;
        };
    }

    @Override
    public List<StoredFact> madeBy(Set<UUID> commands, long after) {
        return Rows.facts(query(MADE_BY, Tuple.of(commands.toArray(UUID[]::new), after)), journal);
    }

    @Override
    public List<StoredFact> append(List<NewFact> facts) {
        head();
        List<StoredFact> stored = facts.stream().map(this::next).toList();
        if (!stored.isEmpty()) {
            send(APPEND, columns(stored));
            if (!traces.isEmpty()) {
                FactTraces.save(stored, traces, this);
            }
        }
        return stored;
    }

    @Override
    public void attachTraces(Map<UUID, CommandTrace> commands) {
        traces = commands;
    }

    private StoredFact next(NewFact fact) {
        Envelope envelope = new Envelope(
                UuidCreator.getTimeOrderedEpoch(),
                FactTypes.nameOf(fact.fact()),
                journal,
                fact.stream(),
                fact.version(),
                ++position,
                head.recordedAt(),
                fact.actor());
        return new StoredFact(envelope, fact.key(), fact.command(), FactCodec.encode(fact.fact()));
    }

    private Tuple columns(List<StoredFact> facts) {
        return Tuple.from(new Object[] {
            facts.stream().map(fact -> fact.envelope().position()).toArray(Long[]::new),
            facts.stream().map(fact -> fact.envelope().id()).toArray(UUID[]::new),
            facts.stream().map(fact -> fact.envelope().stream()).toArray(UUID[]::new),
            facts.stream().map(fact -> fact.envelope().version()).toArray(Long[]::new),
            facts.stream().map(StoredFact::key).toArray(UUID[]::new),
            facts.stream().map(fact -> fact.envelope().type()).toArray(String[]::new),
            head.recordedAt().atOffset(ZoneOffset.UTC),
            facts.stream().map(fact -> fact.envelope().actor()).toArray(String[]::new),
            facts.stream().map(StoredFact::command).toArray(UUID[]::new),
            facts.stream().map(StoredFact::payload).toArray(String[]::new)
        });
    }

    /** Sends a statement without waiting. The commit reports its failure at the latest. */
    public CompletableFuture<RowSet<Row>> send(String sql, Tuple arguments) {
        CompletableFuture<RowSet<Row>> answer = session.send(sql, arguments);
        unconfirmed.add(answer);
        return answer;
    }

    /** Once a statement has failed, the database refuses all later ones: only the first failure gives the reason. */
    public <R> R await(CompletableFuture<R> answer) {
        try {
            return PgSession.await(answer, deadline());
        } catch (PgException fault) {
            unconfirmed.forEach(before -> PgSession.await(before, deadline()));
            throw fault;
        }
    }

    private long deadline() {
        if (deadline == null) {
            deadline = System.nanoTime() + patience.toNanos();
        }
        return deadline;
    }

    public RowSet<Row> query(String sql, Tuple arguments) {
        return await(send(sql, arguments));
    }

    void commit() {
        if (head != null && position > head.position()) {
            send(MOVE_HEAD, Tuple.of(position, head.recordedAt().atOffset(ZoneOffset.UTC)));
        }
        committed = session.send("COMMIT");
    }

    /** After a failed statement, the commit becomes a rollback that looks like a success. */
    void confirm() {
        unconfirmed.forEach(this::await);
        await(committed);
        reached.accumulateAndGet(position, Math::max);
    }

    void rollback() {
        await(session.send("ROLLBACK"));
    }
}
