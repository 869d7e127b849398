package capacity.journal.postgres;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.journal.Attempt;
import capacity.journal.NewFact;
import capacity.journal.StoredFact;
import capacity.journal.command.CommandLoop;
import capacity.journal.stream.Outcome;
import capacity.journal.stream.StreamCommand;
import capacity.journal.testing.Counter;
import capacity.journal.testing.FaultEffort;
import capacity.journal.testing.JournalDatabase;
import capacity.journal.testing.SharedServers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sixteen writers at once, spread over two replicas of a service. */
class ConcurrentWritersIT {

    private static final int WRITERS = 16;
    private static final int EACH = FaultEffort.of(50, 200);

    /** The writer whose name PostgreSQL cannot store. */
    private int unstorable = -1;

    private JournalDatabase database;
    private List<PgJournal> journals;
    private List<CommandLoop<StreamCommand<?, ?>, Outcome, PgTransaction>> replicas;

    @BeforeEach
    void open() {
        database = new JournalDatabase(SharedServers.postgres(), "journal");
        journals = List.of(database.journal(), database.journal());
        replicas = journals.stream().map(database::loop).toList();
    }

    @AfterEach
    void close() {
        replicas.forEach(CommandLoop::close);
        journals.forEach(PgJournal::close);
        database.close();
    }

    @Test
    void on_one_stream_no_update_is_lost() throws Exception {
        UUID stream = UUID.randomUUID();
        List<Outcome> outcomes = write(writer -> Counter.up(stream));
        assertEquals(
                WRITERS * EACH,
                outcomes.stream().filter(Outcome.Done.class::isInstance).count());
        List<StoredFact> facts = journals.get(0).load(stream);
        assertEquals(numbers(WRITERS * EACH), versions(facts));
        assertEquals(
                WRITERS * EACH, ((HeadcountReported) facts.get(facts.size() - 1).fact()).count());
        assertGapless(WRITERS * EACH);
    }

    @Test
    void on_many_streams_positions_have_no_gap_and_each_stream_is_whole() throws Exception {
        List<UUID> streams =
                IntStream.range(0, WRITERS).mapToObj(i -> UUID.randomUUID()).toList();
        write(writer -> Counter.up(streams.get(writer)));
        assertGapless(WRITERS * EACH);
        journals.get(0).after(0, WRITERS * EACH).stream()
                .collect(groupingBy(fact -> fact.envelope().stream()))
                .values()
                .forEach(facts -> assertEquals(numbers(EACH), versions(facts)));
    }

    @Test
    void a_refused_command_does_not_fail_other_commands() throws Exception {
        UUID stream = UUID.randomUUID();
        List<Outcome> outcomes = write(writer -> writer % 4 == 0 ? Counter.refused(stream) : Counter.up(stream));
        assertEquals(
                WRITERS / 4 * EACH,
                outcomes.stream().filter(Outcome.Refused.class::isInstance).count());
        assertGapless(WRITERS * EACH * 3 / 4);
    }

    @Test
    void a_command_that_the_database_cannot_store_fails_alone() throws Exception {
        UUID stream = UUID.randomUUID();
        unstorable = 5;
        List<Outcome> outcomes = write(writer -> Counter.up(stream));
        assertEquals(EACH, outcomes.stream().filter(FAILED::equals).count());
        assertGapless((WRITERS - 1) * EACH);
        assertEquals(numbers((WRITERS - 1) * EACH), versions(journals.get(0).load(stream)));
    }

    @Test
    void a_busy_replica_does_not_block_the_other() {
        AtomicInteger busy = new AtomicInteger();
        AtomicBoolean open = new AtomicBoolean(true);
        Thread crowd = new Thread(() -> {
            Attempt<PgTransaction> now = journals.get(0).begin();
            while (open.get()) {
                now.run(ConcurrentWritersIT::record);
                now.commit();
                Attempt<PgTransaction> next = journals.get(0).begin();
                now.confirm();
                busy.incrementAndGet();
                now = next;
            }
            now.abandon();
        });
        crowd.start();
        for (int i = 0; i < EACH; i++) {
            journals.get(1).write(PgTransaction::head);
        }
        int others = busy.get();
        open.set(false);
        assertTrue(others < 10 * EACH, "the other had " + others + " turns");
    }

    /** Each turn writes, because the lock of a changed row behaves differently from that of an unchanged row. */
    private static List<StoredFact> record(PgTransaction transaction) {
        UUID stream = UUID.randomUUID();
        return transaction.append(List.of(new NewFact(stream, 1, stream, "crowd", UUID.randomUUID(), new EventHeld())));
    }

    private static final Outcome FAILED = new Outcome.Refused(null);

    private List<Outcome> write(IntFunction<StreamCommand<?, ?>> command) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<List<Outcome>>> running = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> IntStream.range(0, EACH)
                            .mapToObj(i -> outcome(writer, command.apply(writer)))
                            .toList()))
                    .toList();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<List<Outcome>> writer : running) {
                outcomes.addAll(writer.get());
            }
            return outcomes;
        } finally {
            writers.shutdown();
        }
    }

    private Outcome outcome(int writer, StreamCommand<?, ?> command) {
        try {
            return replicas.get(writer % 2).submit(actor(writer), command).get();
        } catch (ExecutionException e) {
            return FAILED;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String actor(int writer) {
        return writer == unstorable ? "\u0000" : "writer-" + writer;
    }

    private void assertGapless(int expected) {
        List<Long> positions = journals.get(0).after(0, expected + 1).stream()
                .map(fact -> fact.envelope().position())
                .toList();
        assertEquals(numbers(expected), positions);
        assertEquals(expected, journals.get(0).head().position());
    }

    private static List<Long> versions(List<StoredFact> facts) {
        return facts.stream().map(fact -> fact.envelope().version()).toList();
    }

    private static List<Long> numbers(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
