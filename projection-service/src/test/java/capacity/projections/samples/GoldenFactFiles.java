package capacity.projections.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Published facts: the golden files of the contracts. */
public final class GoldenFactFiles {

    private static final Path FILES =
            Path.of(System.getProperty("checkout.root"), "libs", "contracts", "src", "test", "resources", "golden");

    private GoldenFactFiles() {}

    public static String json(String type) throws IOException {
        return Files.readString(FILES.resolve(type + ".json"));
    }
}
