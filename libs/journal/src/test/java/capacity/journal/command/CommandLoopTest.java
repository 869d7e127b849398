package capacity.journal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.contracts.decision.Decider;
import capacity.contracts.decision.Decision;
import capacity.contracts.facts.PartnerFact;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.JournalException.QueueFull;
import capacity.journal.StoredFact;
import capacity.journal.Transaction;
import capacity.journal.stream.Outcome;
import capacity.journal.stream.StreamCommand;
import capacity.journal.stream.StreamHandler;
import capacity.journal.testing.CommandLoops;
import capacity.journal.testing.Counter;
import capacity.journal.testing.InMemoryJournal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandLoopTest {

    private static final String POISON = "poison";
    private static final String ERROR = "error";

    private final InMemoryJournal journal = new InMemoryJournal("test");
    private final UUID stream = UUID.randomUUID();
    private CommandLoop<StreamCommand<?, ?>, Outcome, Transaction> loop;

    @AfterEach
    void close() {
        loop.close();
    }

    @Test
    void commands_of_one_batch_see_what_their_predecessors_decided() {
        List<CompletableFuture<Outcome>> answers = submitBeforeStart(Counter.up(stream), Counter.up(stream));
        assertEquals(new Outcome.Done(1, 1, 1, true), answers.get(0).join());
        assertEquals(new Outcome.Done(2, 2, 2, true), answers.get(1).join());
    }

    @Test
    void a_refused_command_does_not_fail_other_commands() {
        List<CompletableFuture<Outcome>> answers =
                submitBeforeStart(Counter.up(stream), Counter.refused(stream), Counter.up(stream));
        assertEquals(
                "bad", ((Outcome.Refused) answers.get(1).join()).rejection().code());
        assertEquals(new Outcome.Done(2, 2, 2, true), answers.get(2).join());
    }

    @Test
    void a_command_for_a_stream_of_another_family_is_refused_and_those_of_its_owner_are_not() {
        journal.write(transaction -> new StreamHandler()
                .prepare(List.of(new AdmittedCommand<>(UUID.randomUUID(), "someone", Counter.up(stream))), transaction)
                .get());
        List<CompletableFuture<Outcome>> answers =
                submitBeforeStart(Foreigner.named(stream), Counter.up(stream), Foreigner.named(stream));
        assertEquals(
                "id-reused",
                ((Outcome.Refused) answers.get(0).join()).rejection().code());
        assertEquals(new Outcome.Done(2, 2, 2, true), answers.get(1).join());
        assertEquals(
                "id-reused",
                ((Outcome.Refused) answers.get(2).join()).rejection().code());
    }

    @Test
    void a_stale_version_is_refused() {
        List<CompletableFuture<Outcome>> answers =
                submitBeforeStart(Counter.up(stream), Counter.upFrom(stream, 1), Counter.upFrom(stream, 1));
        assertEquals(new Outcome.Done(2, 2, 2, true), answers.get(1).join());
        assertEquals(
                "stale-version",
                ((Outcome.Refused) answers.get(2).join()).rejection().code());
    }

    @Test
    void a_fault_of_one_command_is_found_and_the_others_are_recorded() {
        loop = CommandLoops.over(journal, new FailingHandler(), CommandLoop.Bounds.DEFAULT);
        List<CompletableFuture<Outcome>> answers = Stream.of("a", "b", POISON, "d", "e")
                .map(actor -> loop.submit(actor, Counter.up(stream)))
                .toList();
        loop.start();
        assertThrows(CompletionException.class, answers.get(2)::join);
        assertInstanceOf(Outcome.Done.class, answers.get(0).join());
        assertInstanceOf(Outcome.Done.class, answers.get(4).join());
        assertEquals(4, journal.head().position());
    }

    @Test
    void an_error_in_the_code_fails_its_command_and_ends_nothing() {
        loop = CommandLoops.over(journal, new FailingHandler(), CommandLoop.Bounds.DEFAULT);
        List<CompletableFuture<Outcome>> answers = Stream.of("a", ERROR, "c")
                .map(actor -> loop.submit(actor, Counter.up(stream)).orTimeout(10, TimeUnit.SECONDS))
                .toList();
        loop.start();
        CompletionException failed = assertThrows(CompletionException.class, answers.get(1)::join);
        assertInstanceOf(StackOverflowError.class, failed.getCause());
        assertEquals(new Outcome.Done(2, 2, 2, true), answers.get(2).join());
    }

    @Test
    void a_full_queue_admits_all_commands_of_a_group_or_none() {
        loop = CommandLoops.over(journal, new StreamHandler(), new CommandLoop.Bounds(3, 10));
        loop.submitAll("someone", List.of(Counter.up(stream), Counter.up(stream)));
        assertThrows(QueueFull.class, () -> loop.submitAll("someone", List.of(Counter.up(stream), Counter.up(stream))));
        CompletableFuture<Outcome> last = loop.submit("someone", Counter.up(stream));
        loop.start();
        assertEquals(new Outcome.Done(3, 3, 3, true), last.join());
    }

    @Test
    void a_closed_loop_settles_waiting_commands_and_admits_no_more() {
        List<CompletableFuture<Outcome>> answers = submitBeforeStart(Counter.up(stream));
        loop.close();
        assertEquals(new Outcome.Done(1, 1, 1, true), answers.get(0).join());
        assertThrows(JournalUnavailable.class, this::submit);
    }

    private Outcome submit() {
        return loop.submit("someone", Counter.up(stream)).join();
    }

    private List<CompletableFuture<Outcome>> submitBeforeStart(StreamCommand<?, ?>... commands) {
        loop = CommandLoops.over(journal, new StreamHandler(), CommandLoop.Bounds.DEFAULT);
        List<CompletableFuture<Outcome>> answers = loop.submitAll("someone", List.of(commands));
        loop.start();
        return answers;
    }

    /** An aggregate of another family. */
    private static final class Foreigner implements Decider<Integer, Integer, PartnerFact> {

        static StreamCommand<Integer, Integer> named(UUID stream) {
            return new StreamCommand<>(stream, new Foreigner(), 1, version -> true, true);
        }

        @Override
        public Class<PartnerFact> family() {
            return PartnerFact.class;
        }

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Integer evolve(Integer state, PartnerFact fact) {
            return state + 1;
        }

        @Override
        public Decision<PartnerFact> decide(Integer state, Integer command) {
            return Decision.fact(new PartnerFact.PartnerWithdrawn("no more"));
        }
    }

    /** Fails like a database: one command fails the whole batch. */
    private static final class FailingHandler implements BatchHandler<StreamCommand<?, ?>, Outcome, Transaction> {

        private final StreamHandler handler = new StreamHandler();

        @Override
        public Supplier<List<Outcome>> prepare(
                List<AdmittedCommand<StreamCommand<?, ?>>> batch, Transaction transaction) {
            if (batch.stream().anyMatch(command -> command.actor().equals(POISON))) {
                throw new IllegalArgumentException("on purpose");
            }
            if (batch.stream().anyMatch(command -> command.actor().equals(ERROR))) {
                throw new StackOverflowError("on purpose");
            }
            return handler.prepare(batch, transaction);
        }

        @Override
        public Outcome recover(
                AdmittedCommand<StreamCommand<?, ?>> command, List<StoredFact> made, Transaction transaction) {
            return handler.recover(command, made, transaction);
        }
    }
}
