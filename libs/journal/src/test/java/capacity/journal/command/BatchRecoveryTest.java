package capacity.journal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.JournalException.OutcomeUnknown;
import capacity.journal.Transaction;
import capacity.journal.command.FaultyJournal.Fault;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answers of callers, and the recorded facts, when an attempt fails. */
class BatchRecoveryTest {

    private static final CommandLoop.Bounds ONE_BY_ONE = new CommandLoop.Bounds(10, 1);

    private final InMemoryJournal journal = new InMemoryJournal("test");
    private final UUID stream = UUID.randomUUID();
    private CommandLoop<StreamCommand<?, ?>, Outcome, Transaction> loop;

    @AfterEach
    void close() {
        loop.close();
    }

    @Test
    void after_a_lost_connection_the_batch_runs_again() {
        loop = loop(CommandLoop.Bounds.DEFAULT, Fault.BEFORE_WORK);
        loop.start();
        assertEquals(new Outcome.Done(1, 1, 1, true), submit());
    }

    @Test
    void after_a_lost_reply_the_batch_finds_what_it_has_done() {
        loop = loop(CommandLoop.Bounds.DEFAULT, Fault.AFTER_COMMIT);
        loop.start();
        assertEquals(new Outcome.Done(1, 1, 1, true), submit());
        assertEquals(1, journal.head().position());
    }

    @Test
    void a_batch_that_began_after_a_lost_reply_begins_again_in_its_order() {
        loop = loop(ONE_BY_ONE, Fault.AFTER_COMMIT);
        List<CompletableFuture<Outcome>> answers =
                loop.submitAll("someone", List.of(Counter.up(stream), Counter.up(stream), Counter.up(stream)));
        loop.start();
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    new Outcome.Done(i + 1, i + 1, i + 1, true), answers.get(i).join());
        }
        assertEquals(3, journal.head().position());
    }

    @Test
    void two_lost_replies_are_an_unknown_outcome() {
        loop = loop(CommandLoop.Bounds.DEFAULT, Fault.AFTER_COMMIT, Fault.BEFORE_WORK);
        loop.start();
        CompletionException failed = assertThrows(CompletionException.class, this::submit);
        assertInstanceOf(OutcomeUnknown.class, failed.getCause());
    }

    @Test
    void facts_after_a_lost_reply_are_found_even_if_the_second_attempt_fails() {
        loop = loop(CommandLoop.Bounds.DEFAULT, Fault.AFTER_COMMIT, Fault.REFUSED);
        List<CompletableFuture<Outcome>> answers =
                loop.submitAll("someone", List.of(Counter.upFrom(stream, 0), Counter.upFrom(stream, 1)));
        loop.start();
        assertEquals(new Outcome.Done(1, 1, 1, true), answers.get(0).join());
        assertEquals(new Outcome.Done(2, 2, 2, true), answers.get(1).join());
        assertEquals(2, journal.head().position());
    }

    @Test
    void facts_after_a_lost_reply_are_found_even_in_a_journal_that_was_set_back() {
        loop = loop(CommandLoop.Bounds.DEFAULT, Fault.NONE, Fault.NONE, Fault.AFTER_COMMIT);
        loop.start();
        submit();
        submit();
        journal.putBack(0);
        assertEquals(new Outcome.Done(1, 1, 1, true), submit());
        assertEquals(1, journal.head().position());
    }

    @Test
    void a_fault_found_after_a_lost_reply_leaves_the_outcome_unknown() {
        loop = loop(CommandLoop.Bounds.DEFAULT, Fault.AFTER_COMMIT, Fault.REFUSED);
        loop.start();
        CompletionException failed = assertThrows(CompletionException.class, this::submit);
        assertInstanceOf(OutcomeUnknown.class, failed.getCause());
    }

    @Test
    void commands_that_wait_while_the_journal_is_unreachable_fail_immediately() {
        loop = loop(ONE_BY_ONE, Fault.BEFORE_WORK, Fault.BEFORE_WORK);
        List<CompletableFuture<Outcome>> answers =
                loop.submitAll("someone", List.of(Counter.up(stream), Counter.up(stream)));
        loop.start();
        CompletionException failed = assertThrows(CompletionException.class, answers.get(1)::join);
        assertInstanceOf(JournalUnavailable.class, failed.getCause());
        assertEquals(0, journal.head().position());
    }

    @Test
    void an_unreachable_journal_is_unavailable_and_nothing_was_recorded() {
        loop = loop(CommandLoop.Bounds.DEFAULT, Fault.BEFORE_WORK, Fault.BEFORE_WORK);
        loop.start();
        CompletionException failed = assertThrows(CompletionException.class, this::submit);
        assertInstanceOf(JournalUnavailable.class, failed.getCause());
        assertEquals(0, journal.head().position());
    }

    private Outcome submit() {
        return loop.submit("someone", Counter.up(stream)).join();
    }

    private CommandLoop<StreamCommand<?, ?>, Outcome, Transaction> loop(CommandLoop.Bounds bounds, Fault... faults) {
        return CommandLoops.over(new FaultyJournal(journal, faults), new StreamHandler(), bounds);
    }
}
