package capacity.endtoend.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.DeployedStack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the written procedure exactly: its blocks of commands, by name. */
final class RecoveryProcedure {

    private static final Path ROOT =
            Path.of(System.getProperty("checkout.root")).toAbsolutePath().normalize();

    private final DeployedStack stack;
    private final Path backup;

    RecoveryProcedure(DeployedStack stack, Path backup) {
        this.stack = stack;
        this.backup = backup;
    }

    /** @return what the commands printed */
    String run(String block) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands(block))
                .directory(ROOT.toFile())
                .redirectErrorStream(true);
        shell.environment().put("CAPACITY_BUILT", "yes");
        shell.environment().put("DATA", stack.data().toString());
        shell.environment().put("PORT", Integer.toString(stack.origin().getPort()));
        shell.environment().put("BACKUP", backup.toString());
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private static String commands(String block) throws Exception {
        String document = Files.readString(ROOT.resolve("docs/operations/recovery.md"));
        Matcher found =
                Pattern.compile("```sh " + block + "\n(.*?)```", Pattern.DOTALL).matcher(document);
        assertTrue(found.find(), "there is no block " + block);
        return found.group(1);
    }
}
