package capacity.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where the build has put the programs: below the checkout that the system property {@code checkout.root} names. */
public final class Installation {

    private Installation() {}

    public static Path checkout() {
        String root = System.getProperty("checkout.root");
        if (root == null) {
            throw new IllegalStateException("The system property checkout.root must name the folder of the checkout.");
        }
        return Path.of(root).toAbsolutePath().normalize();
    }

    /** A new folder, below the checkout if it can be written: in a memory file system fsync would mean nothing. */
    static Path temporaryFolder(String name) {
        try {
            Path target = checkout().resolve("deploy/local/target");
            return Files.isWritable(target) ? Files.createTempDirectory(target, name) : Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path postgresProgram(String name) {
        return built("postgres/bin/" + name);
    }

    static String kafkaClasspath() {
        return built("kafka/config") + ":" + built("kafka/lib") + "/*";
    }

    /** Read from the name of the jar: {@code kafka-clients-VERSION.jar}. */
    static String kafkaVersion() {
        String prefix = "kafka-clients-";
        try (Stream<Path> jars = Files.list(built("kafka/lib"))) {
            return jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length(), name.length() - ".jar".length()))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path kafkaConfiguration(String name) {
        return built("kafka/config/" + name);
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** For the services' and the broker's virtual machines, beside our own; separated by blanks. */
    public static List<String> jvmOptions() {
        String given = System.getenv().getOrDefault("CAPACITY_JVM_OPTIONS", "");
        return Arrays.stream(given.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static Path built(String path) {
        Path found = checkout().resolve("deploy/local/target").resolve(path);
        if (!Files.exists(found)) {
            throw new IllegalStateException(found + " is missing. Please build the module deploy/local first.");
        }
        return found;
    }
}
