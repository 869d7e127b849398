package capacity.endtoend.fault.injection;

import capacity.local.Installation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A service as its next version may be: the same programs, but its table of fact types has one more name, {@value #NEW_TYPE}, which it
 * reads as {@value #OLD_TYPE}. Compiled from the present source, so it is no older than the rest.
 */
public final class NextServiceVersion {

    public static final String NEW_TYPE = "event-held.v2";
    static final String OLD_TYPE = "event-held.v1";

    private static final String CLASS = "capacity/contracts/facts/FactTypes";
    private static final String PRESENT = "CLASSES.get(type)";
    private static final String NEXT = "CLASSES.get(type.replace(\"%s\", \"%s\"))".formatted(NEW_TYPE, OLD_TYPE);

    private NextServiceVersion() {}

    /** @return its jar, in a new folder below the given one */
    public static Path of(String service, Path folder) throws IOException {
        Path present = Installation.checkout().resolve(service).resolve("target/quarkus-app");
        Path next = Files.createTempDirectory(folder, service + "-next");
        copy(present, next);
        Path contracts = only(next.resolve("lib/main"), "capacity.contracts-");
        Path compiled = compile(Files.createTempDirectory(folder, "compiled"), contracts);
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + contracts.toUri()), Map.of())) {
            Files.copy(compiled, jar.getPath(CLASS + ".class"), StandardCopyOption.REPLACE_EXISTING);
        }
        return next.resolve("quarkus-run.jar");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }

    private static Path only(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path compile(Path folder, Path contracts) throws IOException {
        String source = Files.readString(
                Installation.checkout().resolve("libs/contracts/src/main/java").resolve(CLASS + ".java"));
        if (!source.contains(PRESENT)) {
            throw new IllegalStateException("FactTypes does not look up types by " + PRESENT + " any more");
        }
        Path file = folder.resolve("FactTypes.java");
        Files.writeString(file, source.replace(PRESENT, NEXT));
        int failures = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-proc:none",
                        "-cp",
                        contracts.toString(),
                        "-d",
                        folder.toString(),
                        file.toString());
        if (failures != 0) {
            throw new IllegalStateException("FactTypes of the next version does not compile");
        }
        return folder.resolve(CLASS + ".class");
    }
}
