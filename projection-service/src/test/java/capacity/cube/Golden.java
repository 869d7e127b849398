package capacity.cube;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Facts as they are published: the golden files of the contracts. */
final class Golden {

    private static final Path FILES =
            Path.of(System.getProperty("checkout.root"), "contracts", "src", "test", "resources", "golden");

    private Golden() {}

    static String json(String type) throws IOException {
        return Files.readString(FILES.resolve(type + ".json"));
    }
}
