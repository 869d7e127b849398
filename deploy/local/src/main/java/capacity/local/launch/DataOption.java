package capacity.local.launch;

import capacity.local.Installation;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data are: the one thing that all commands must agree on. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of all data (deploy/data in the checkout if left out)")
    private Path folder;

    Path folder() {
        Path chosen = folder == null ? standard() : folder;
        return chosen.toAbsolutePath().normalize();
    }

    /** As the user must repeat it for the other commands; nothing when it is the standard folder. */
    String words() {
        return folder().equals(standard()) ? "" : " --data " + folder();
    }

    private static Path standard() {
        return Installation.checkout().resolve("deploy/data");
    }
}
