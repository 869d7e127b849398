package capacity.journal.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.journal.Journal;
import capacity.journal.JournalException.OutcomeUnknown;
import capacity.journal.Transaction;
import capacity.journal.command.FaultyJournal.Fault;
import capacity.journal.stream.Outcome;
import capacity.journal.stream.StreamHandler;
import capacity.journal.testing.CommandLoops;
import capacity.journal.testing.Counter;
import capacity.journal.testing.InMemoryJournal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For all failures in all orders: every caller gets an answer, and the answer agrees with the journal. */
class CommandLoopFaultsTest {

    private static final int COMMANDS = 60;
    private static final int ROUNDS = 100;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void every_command_is_answered_and_recorded_as_often_as_its_answer_says(int batch) throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            round(new Random(seed), batch, "seed " + seed);
        }
    }

    private static void round(Random random, int batch, String name) throws Exception {
        InMemoryJournal journal = new InMemoryJournal("test");
        Journal<Transaction> faulty = new FaultyJournal(journal, faults(random));
        var loop = CommandLoops.over(faulty, new StreamHandler(), new CommandLoop.Bounds(COMMANDS, batch));
        List<UUID> streams =
                IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();
        List<CompletableFuture<Outcome>> answers = IntStream.range(0, COMMANDS)
                .mapToObj(i -> loop.submit("caller-" + i, Counter.up(streams.get(i % 3))))
                .toList();
        loop.start();
        List<Throwable> failures = new ArrayList<>();
        for (CompletableFuture<Outcome> answer : answers) {
            failures.add(answer.handle((outcome, failure) -> failure).get(10, TimeUnit.SECONDS));
        }
        loop.close();
        Map<String, Long> recorded = journal.after(0, Integer.MAX_VALUE).stream()
                .collect(groupingBy(fact -> fact.envelope().actor(), counting()));
        for (int i = 0; i < COMMANDS; i++) {
            long times = recorded.getOrDefault("caller-" + i, 0L);
            assertEquals(expected(failures.get(i), times), times, name + ", caller " + i);
        }
    }

    private static long expected(Throwable failure, long times) {
        if (failure == null) {
            return 1;
        }
        return failure instanceof OutcomeUnknown ? Math.min(times, 1) : 0;
    }

    private static Fault[] faults(Random random) {
        Fault[] all = Fault.values();
        return IntStream.range(0, 2 * COMMANDS)
                .mapToObj(i -> random.nextBoolean() ? Fault.NONE : all[random.nextInt(all.length)])
                .toArray(Fault[]::new);
    }
}
