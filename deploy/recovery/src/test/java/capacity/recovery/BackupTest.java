package capacity.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.process.ProcessFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the files; {@code RecoveryIT} checks on a whole stack that databases work with them. */
class BackupTest {

    private static final List<String> FILES =
            List.of("postgres/data/postgresql.auto.conf", "postgres/password", "keys/master", "capacity-tracker-data");

    @TempDir
    Path temporary;

    private Path backup;
    private Path data;

    @BeforeEach
    void fill() throws IOException {
        backup = temporary.resolve("backup");
        data = temporary.resolve("data");
        write(backup, "backed up");
        Checksums.write(backup);
        write(data, "lost");
    }

    private static void write(Path folder, String content) throws IOException {
        for (String file : FILES) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), content + "\n");
        }
    }

    private String first(String file) throws IOException {
        return Files.readAllLines(data.resolve(file)).get(0);
    }

    private void assertBesideTheBackup(String content) throws IOException {
        for (String file : FILES) {
            assertEquals("backed up", first(file));
        }
        assertEquals(content, first("postgres/data.replaced/postgresql.auto.conf"));
        assertEquals(content, first("postgres/password.replaced"));
        assertEquals(content, first("keys.replaced/master"));
        assertEquals(content, first("capacity-tracker-data.replaced"));
    }

    @Test
    void the_earlier_data_stay_beside_the_restored_data() throws IOException {
        assertTrue(new Backup(backup).restore(data));
        assertBesideTheBackup("lost");
    }

    @Test
    void a_restoration_to_an_empty_folder_reports_no_earlier_data() throws IOException {
        Path empty = temporary.resolve("empty");
        assertFalse(new Backup(backup).restore(empty));
        assertEquals("backed up", Files.readString(empty.resolve("keys/master")).strip());
    }

    @Test
    void the_earlier_data_stay_even_if_the_restoration_is_interrupted_and_repeated() throws IOException {
        Path loop = backup.resolve("keys/endless");
        Files.createSymbolicLink(loop, loop); // cannot be copied
        assertThrows(IOException.class, () -> new Backup(backup).restore(data));
        Files.delete(loop);
        new Backup(backup).restore(data);
        assertBesideTheBackup("lost");
    }

    @Test
    void no_restoration_happens_while_a_stack_uses_the_data() throws IOException {
        try (ProcessFolder stack = ProcessFolder.claim(data)) {
            assertTrue(Files.exists(stack.file(ProcessFolder.LOCK)));
            assertThrows(IllegalStateException.class, () -> new Backup(backup).restore(data));
        }
        assertEquals("lost", first("postgres/data/postgresql.auto.conf"));
        assertTrue(new Backup(backup).restore(data));
    }

    @Test
    void the_next_restoration_keeps_the_data_of_that_moment() throws IOException {
        new Backup(backup).restore(data);
        write(data, "lost again");
        new Backup(backup).restore(data);
        assertBesideTheBackup("lost again");
    }
}
