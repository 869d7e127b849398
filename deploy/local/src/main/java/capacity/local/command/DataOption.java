package capacity.local.command;

import capacity.local.Installation;
import capacity.local.process.Folders;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data are: the one thing that all commands must agree on. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR")
    private Path folder;

    /** @throws IllegalStateException when it is another user's: whether a stack runs with it could not be told */
    Path folder() {
        Path chosen = (folder == null ? standard() : folder).toAbsolutePath().normalize();
        Folders.requireReadable(chosen);
        return chosen;
    }

    /** As the user must repeat it for the other commands; nothing when it is the standard folder. */
    String words() {
        return folder().equals(standard()) ? "" : " --data " + folder();
    }

    private static Path standard() {
        return Installation.checkout().resolve("deploy/data");
    }
}
