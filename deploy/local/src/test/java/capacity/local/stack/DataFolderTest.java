package capacity.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.process.ProcessFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void keeps_its_key_until_a_fresh_start() {
        Path path = parent.resolve("data");
        String key = masterKey(path, false);
        assertEquals(key, masterKey(path, false));
        assertNotEquals(key, masterKey(path, true));
    }

    private static String masterKey(Path path, boolean fresh) {
        try (DataFolder folder = DataFolder.open(path, fresh)) {
            return DataFolder.masterKey(folder.path());
        }
    }

    @Test
    void is_for_one_stack_at_a_time() {
        DataFolder first = DataFolder.open(parent, false);
        String message = refusal(parent, false);
        assertTrue(message.contains("already runs") && message.contains(parent.toString()), message);
        refusal(parent, true);
        first.close();
        DataFolder.open(parent, false).close();
    }

    @Test
    void touches_nothing_in_a_folder_that_is_not_ours() throws Exception {
        Path precious = Files.writeString(parent.resolve("precious"), "text");
        assertTrue(refusal(parent, true).contains("not empty"));
        assertTrue(refusal(parent, false).contains("not empty"));
        assertEquals(List.of(precious), Files.list(parent).toList());
    }

    @Test
    void is_readable_only_by_its_user_and_has_addresses_only_while_ready() throws Exception {
        DataFolder folder = DataFolder.open(parent, false);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(parent)));
        folder.publish(List.of("origin=http://localhost:1"));
        assertEquals("origin=http://localhost:1\n", Files.readString(DataFolder.addresses(parent)));
        folder.close();
        assertFalse(Files.exists(DataFolder.addresses(parent)));
    }

    @Test
    void deletes_the_addresses_of_a_killed_launcher() throws Exception {
        Path addresses = DataFolder.addresses(parent);
        DataFolder.open(parent, false).close();
        Files.writeString(addresses, "origin=http://localhost:1\n");
        try (DataFolder folder = DataFolder.open(parent, false)) {
            assertFalse(Files.exists(addresses));
            folder.publish(List.of("origin=http://localhost:2"));
            assertEquals("origin=http://localhost:2\n", Files.readString(addresses));
        }
    }

    @Test
    void is_not_used_while_a_backup_is_only_half_restored_to_it() throws Exception {
        DataFolder.open(parent, false).close();
        Path begun = Files.createFile(parent.resolve(ProcessFolder.RESTORING));
        assertTrue(refusal(parent, false).contains("deploy/backup restore again"));
        Files.delete(begun);
        DataFolder.open(parent, false).close();
    }

    private static String refusal(Path path, boolean fresh) {
        return assertThrows(IllegalStateException.class, () -> DataFolder.open(path, fresh))
                .getMessage();
    }
}
