package capacity.journal.beans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.http.problem.ProblemException;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.JournalException.QueueFull;
import capacity.journal.command.CommandLoop;
import capacity.journal.stream.Outcome;
import capacity.journal.stream.Outcome.Done;
import capacity.journal.stream.Outcome.Refused;
import capacity.journal.stream.StreamCommand;
import capacity.journal.stream.StreamHandler;
import capacity.journal.testing.CommandLoops;
import capacity.journal.testing.Counter;
import capacity.journal.testing.InMemoryJournal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandGatewayTest {

    private static final int BOUND = 3;

    private final UUID stream = UUID.randomUUID();
    private final AtomicInteger woken = new AtomicInteger();
    private final CommandGateway<StreamCommand<?, ?>, Outcome> gateway = new CommandGateway<>(
            CommandLoops.over(new InMemoryJournal("test"), new StreamHandler(), new CommandLoop.Bounds(BOUND, 10)),
            woken::incrementAndGet,
            new OutcomeReader());

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void a_command_that_records_facts_wakes_the_relay() {
        gateway.start();
        assertEquals(new Done(1, 1, 1, true), answer(gateway.execute("someone", Counter.up(stream))));
        assertEquals(1, woken.get());
    }

    @Test
    void a_refusal_fails_with_its_problem_and_wakes_nothing() {
        gateway.start();
        ProblemException problem =
                assertInstanceOf(ProblemException.class, failure(gateway.execute("someone", Counter.refused(stream))));
        assertEquals("bad", problem.problem().code());
        assertEquals(0, woken.get());
    }

    @Test
    void in_a_group_a_refusal_is_an_answer_and_the_others_are_recorded() {
        gateway.start();
        List<Outcome> answers =
                answer(gateway.submitAll("someone", List.of(Counter.refused(stream), Counter.up(stream))));
        assertInstanceOf(Refused.class, answers.get(0));
        assertEquals(new Done(1, 1, 1, true), answers.get(1));
        assertEquals(1, woken.get());
    }

    @Test
    void a_full_queue_is_a_failed_stage_and_takes_none_of_the_group() {
        List<StreamCommand<?, ?>> tooMany =
                List.of(Counter.up(stream), Counter.up(stream), Counter.up(stream), Counter.up(stream));
        assertInstanceOf(QueueFull.class, failure(gateway.submitAll("someone", tooMany)));
        gateway.start();
        assertEquals(new Done(1, 1, 1, true), answer(gateway.execute("someone", Counter.up(stream))));
    }

    @Test
    void a_closed_gateway_is_unavailable() {
        gateway.start();
        gateway.close();
        assertInstanceOf(JournalUnavailable.class, failure(gateway.execute("someone", Counter.up(stream))));
    }

    private static <A> A answer(CompletionStage<A> stage) {
        return stage.toCompletableFuture().join();
    }

    private static Throwable failure(CompletionStage<?> stage) {
        return assertThrows(
                        CompletionException.class,
                        () -> stage.toCompletableFuture().join())
                .getCause();
    }
}
