package capacity.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import capacity.local.Installation;
import capacity.local.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of a user with few rights. Root becomes such a user when it loses the right to ignore permissions. */
class OrdinaryUserIT {

    private static final List<String> ORDINARY =
            List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search,-net_bind_service");

    @TempDir
    private Path parent;

    private static List<String> prefix() {
        List<String> trial = new ArrayList<>(ORDINARY);
        trial.add("true");
        if (ChildProcess.run(trial.toArray(String[]::new))) {
            return ORDINARY;
        }
        assumeTrue(!Files.isWritable(Path.of("/")), "On this machine root cannot become an ordinary user.");
        return List.of();
    }

    private static String refusal(Class<?> command, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(prefix());
        all.addAll(List.of(Installation.java(), "-cp", System.getProperty("java.class.path"), command.getName()));
        all.addAll(List.of(words));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assertNotEquals(0, process.waitFor(), said);
        assertEquals(1, said.lines().count(), said);
        return said;
    }

    private Path folder(String permissions) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("data"));
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void an_unreadable_folder_is_not_reported_as_a_stopped_stack() throws Exception {
        String data = "--data=" + folder("---------");
        String denied = "You may not read the folder " + parent.resolve("data");
        assertTrue(refusal(DownCommand.class, data).contains(denied));
        assertTrue(refusal(UpCommand.class, data).contains(denied));
    }

    @Test
    void an_unwritable_folder_is_reported() throws Exception {
        Path folder = folder("r-xr-xr-x");
        String denied = "You may not write to " + folder;
        assertTrue(refusal(UpCommand.class, "--port=0", "--data=" + folder).contains(denied));
        assertTrue(refusal(UpCommand.class, "--port=0", "--data=" + folder.resolve("new/er"))
                .contains(denied));
    }

    @Test
    void a_port_that_is_for_root_or_does_not_exist_is_reported() throws Exception {
        Path first = Path.of("/proc/sys/net/ipv4/ip_unprivileged_port_start");
        assumeTrue(
                Integer.parseInt(Files.readAllLines(first).get(0)) > 1,
                "On this machine every user may open every port.");
        String data = "--data=" + parent.resolve("data");
        assertTrue(refusal(UpCommand.class, "--port=1", data).contains("Port 1 cannot be opened (Permission denied)"));
        assertTrue(refusal(UpCommand.class, "--port=70000", data).contains("Port 70000 cannot be opened"));
    }
}
