package capacity.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.journal.recovery.JournalTopicPair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class RecoveryCommandTest {

    @Test
    void a_failure_of_one_journal_does_not_stop_the_other(@TempDir Path data) throws Exception {
        Files.createFile(data.resolve("stack.properties"));
        WrongEvents command = new WrongEvents();
        assertEquals(1, new CommandLine(command).execute("--data", data.toString()));
        assertEquals(List.of("events", "attendances"), command.called);
        assertEquals(0, new CommandLine(new WrongEvents()).execute("--data", data.toString(), "attendances"));
    }

    @Command
    private static final class WrongEvents extends RecoveryCommand {

        private final List<String> called = new ArrayList<>();

        @Override
        void call(JournalTopicPair copies) {
            called.add(copies.journal());
            if (copies.journal().equals("events")) {
                throw new KafkaException("the topic is damaged");
            }
        }
    }
}
