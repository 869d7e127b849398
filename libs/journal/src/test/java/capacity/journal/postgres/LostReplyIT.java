package capacity.journal.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.journal.JournalException.OutcomeUnknown;
import capacity.journal.command.CommandLoop;
import capacity.journal.stream.Outcome;
import capacity.journal.testing.Counter;
import capacity.journal.testing.CuttingProxy;
import capacity.journal.testing.CuttingProxy.Cut;
import capacity.journal.testing.JournalDatabase;
import capacity.journal.testing.SharedServers;
import capacity.local.Postgres;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection dies around the commit: nothing is lost, nothing is recorded twice. */
class LostReplyIT {

    private final Postgres postgres = SharedServers.postgres();
    private final UUID stream = UUID.randomUUID();
    private JournalDatabase database;

    @BeforeEach
    void open() {
        database = new JournalDatabase(postgres, "journal");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void killed_after_the_commit_and_before_the_reply_the_command_is_recorded_once_and_answered() throws Exception {
        assertEquals(new Outcome.Done(1, 1, 1, true), submitThrough(Cut.REPLY, 1));
        assertEquals(1, recorded());
    }

    @Test
    void killed_before_the_commit_the_command_is_recorded_by_the_second_attempt() throws Exception {
        assertEquals(new Outcome.Done(1, 1, 1, true), submitThrough(Cut.REQUEST, 1));
        assertEquals(1, recorded());
    }

    @Test
    void killed_twice_the_outcome_is_unknown_and_yet_recorded_once() {
        CompletionException failed = assertThrows(CompletionException.class, () -> submitThrough(Cut.REPLY, 2));
        assertInstanceOf(OutcomeUnknown.class, failed.getCause());
        assertEquals(1, recorded());
    }

    @Test
    void commands_that_began_after_the_lost_commit_are_recorded_once_and_in_order() throws Exception {
        try (CuttingProxy proxy = new CuttingProxy(postgres.port(), "COMMIT", Cut.REPLY, 1);
                PgJournal journal = database.journal(database.connectionsThrough(proxy.port()));
                var loop = database.loop(journal, new CommandLoop.Bounds(100, 5))) {
            var answers = loop.submitAll("someone", Collections.nCopies(50, Counter.up(stream)));
            for (int i = 0; i < answers.size(); i++) {
                assertEquals(
                        new Outcome.Done(i + 1, i + 1, i + 1, true),
                        answers.get(i).join());
            }
            assertEquals(0, proxy.left());
        }
        assertEquals(50, recorded());
    }

    private Outcome submitThrough(Cut cut, int times) throws Exception {
        try (CuttingProxy proxy = new CuttingProxy(postgres.port(), "COMMIT", cut, times);
                PgJournal journal = database.journal(database.connectionsThrough(proxy.port()));
                var loop = database.loop(journal)) {
            Outcome outcome = loop.submit("someone", Counter.up(stream)).join();
            assertEquals(0, proxy.left());
            return outcome;
        }
    }

    private int recorded() {
        try (PgJournal journal = database.journal()) {
            return journal.load(stream).size();
        }
    }
}
