package capacity.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.stack.DataFolder;
import capacity.local.stack.StartupLog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetachedLauncherIT {

    @Test
    void the_second_of_two_launchers_is_refused_and_keeps_the_log_of_the_first(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Path log = folder.resolve("launcher.log");
        DataFolder first = DataFolder.open(folder, false);
        try (first) {
            Files.writeString(log, "of the first\n");
            assertEquals(1, new DetachedLauncher(folder, 1, false).start(new StartupLog(new PrintStream(said))));
        }
        assertTrue(said.toString().contains("A stack already runs"), said::toString);
        assertEquals("of the first\n", Files.readString(log));
    }
}
