package capacity.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Deleting and checking folders. */
public final class Folders {

    private Folders() {}

    public static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }

    /** @throws IllegalStateException if it exists and may not be read: another user's folder must not look like a missing one */
    public static void requireReadable(Path folder) {
        if (!Files.notExists(folder) && !Files.isReadable(folder)) {
            throw new IllegalStateException("You may not read the folder " + folder + ". Only its owner may.");
        }
    }

    /** Deletes everything in the folder except the files of these names. */
    public static void empty(Path folder, Set<String> kept) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            content.filter(each -> !kept.contains(each.getFileName().toString()))
                    .forEach(Folders::delete);
        }
    }
}
