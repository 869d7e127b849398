package capacity.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build has put what we start: below the checkout that the system property {@code checkout.root} names. */
final class Installation {

    private Installation() {}

    static Path checkout() {
        String root = System.getProperty("checkout.root");
        if (root == null) {
            throw new IllegalStateException("The system property checkout.root must name the folder of the checkout.");
        }
        return Path.of(root).toAbsolutePath().normalize();
    }

    static Path postgresProgram(String name) {
        return built("postgres/bin/" + name);
    }

    static String kafkaClasspath() {
        return built("kafka/config") + ":" + built("kafka/lib") + "/*";
    }

    static Path kafkaConfiguration(String name) {
        return built("kafka/config/" + name);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path built(String path) {
        Path found = checkout().resolve("deploy/local/target").resolve(path);
        if (!Files.exists(found)) {
            throw new IllegalStateException(found + " is missing: build the module deploy/local first.");
        }
        return found;
    }
}
