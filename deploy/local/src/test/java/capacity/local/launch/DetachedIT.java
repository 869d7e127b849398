package capacity.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetachedIT {

    @Test
    void whoComesSecondIsToldSoAndLeavesTheLogOfTheFirst(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Path log = folder.resolve("launcher.log");
        DataFolder first = DataFolder.open(folder, false);
        try (first) {
            Files.writeString(log, "of the first\n");
            assertEquals(1, new Detached(folder, 1, false).start(new Progress(new PrintStream(said))));
        }
        assertTrue(said.toString().contains("A stack is running already"), said::toString);
        assertEquals("of the first\n", Files.readString(log));
    }
}
