package capacity.local.command;

import capacity.local.Installation;
import capacity.local.process.Folders;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data are: all commands must agree on it. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR")
    private Path folder;

    /** @throws IllegalStateException if it belongs to another user: then we could not tell whether a stack runs with it */
    Path folder() {
        Path chosen = (folder == null ? standard() : folder).toAbsolutePath().normalize();
        Folders.requireReadable(chosen);
        return chosen;
    }

    /** The option as the user must repeat it for the other commands; empty for the default folder. */
    String words() {
        return folder().equals(standard()) ? "" : " --data " + folder();
    }

    private static Path standard() {
        return Installation.checkout().resolve("deploy/data");
    }
}
