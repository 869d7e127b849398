package capacity.journal.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.journal.command.CommandLoop;
import capacity.journal.stream.Outcome;
import capacity.journal.testing.Counter;
import capacity.journal.testing.JournalDatabase;
import capacity.journal.testing.SharedServers;
import capacity.journal.testing.TcpProxy;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A commit takes more than half of the time that one transaction may take. */
class SlowCommitIT {

    private static final String SLOW = """
            CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(1.6); RETURN NULL; END $$;
            CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON journal DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION slow()""";

    private final UUID stream = UUID.randomUUID();
    private final AtomicInteger connections = new AtomicInteger();

    @Test
    void an_attempt_that_began_after_it_is_not_too_late() throws Exception {
        try (JournalDatabase database = new JournalDatabase(SharedServers.postgres(), "journal");
                TcpProxy tap = new TcpProxy(SharedServers.postgres().port(), this::connected);
                PgJournal journal = database.journal(database.connectionsThrough(tap.port()));
                var loop = database.loop(journal, new CommandLoop.Bounds(100, 1))) {
            database.execute(SLOW);
            var answers = loop.submitAll("someone", Collections.nCopies(3, Counter.up(stream)));
            for (int i = 0; i < answers.size(); i++) {
                assertEquals(
                        new Outcome.Done(i + 1, i + 1, i + 1, true),
                        answers.get(i).join());
            }
        }
        assertEquals(1, connections.get(), "nothing was given up");
    }

    private TcpProxy.Connection connected() {
        connections.incrementAndGet();
        return new TcpProxy.Connection() {
            @Override
            public boolean passesRequest(byte[] bytes) {
                return true;
            }

            @Override
            public boolean passesReply(byte[] bytes) {
                return true;
            }
        };
    }
}
