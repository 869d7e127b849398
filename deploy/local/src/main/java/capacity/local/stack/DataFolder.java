package capacity.local.stack;

import capacity.local.process.Folders;
import capacity.local.process.ProcessFolder;
import capacity.local.process.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that survives a stop: one folder per part, the keys, and which process runs the stack now. */
public final class DataFolder implements AutoCloseable {

    /** Marks a folder as ours. A folder that is not empty and has no mark belongs to someone else, and nothing in it is touched. */
    private static final String MARK = "capacity-tracker-data";

    private static final String MARK_TEXT =
            "This folder belongs to Capacity Tracker. deploy/up --fresh deletes everything in it.\n";

    private final Path path;
    private final ProcessFolder home;

    private DataFolder(Path path, ProcessFolder home) {
        this.path = path;
        this.home = home;
    }

    /**
     * @param fresh deletes what an earlier stack has left
     * @throws IllegalStateException if a stack runs with this folder, or if the folder is not ours
     */
    public static DataFolder open(Path folder, boolean fresh) {
        Path path = folder.toAbsolutePath().normalize();
        refuseForeign(path);
        if (!fresh) {
            refuseHalfRestored(path);
        }
        ProcessFolder home = claim(path);
        try {
            if (fresh) {
                OrphanProcesses.end(path);
                Folders.empty(path, Set.of(ProcessFolder.LOCK));
            }
            Files.deleteIfExists(addresses(path)); // left by a launcher that was killed
            Files.writeString(path.resolve(MARK), MARK_TEXT);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            home.close();
            throw new UncheckedIOException("Cannot write to the data folder " + path + ": " + e.getMessage(), e);
        }
        home.record(ProcessHandle.current());
        return new DataFolder(path, home);
    }

    private static ProcessFolder claim(Path path) {
        try {
            return ProcessFolder.claim(path);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "A stack already runs with the data folder " + path
                            + running(path)
                                    .map(process -> " (process " + process.pid() + ")")
                                    .orElse("")
                            + ". To stop it, run deploy/down.",
                    e);
        }
    }

    public static Optional<ProcessHandle> running(Path folder) {
        return ProcessFolder.recorded(folder);
    }

    private static void refuseForeign(Path path) {
        Path nearest = path;
        while (Files.notExists(nearest)) {
            nearest = nearest.getParent();
        }
        if (!Files.isWritable(nearest)) {
            throw new IllegalStateException(
                    "You may not write to " + nearest + ". Please name another data folder with --data.");
        }
        if (Files.notExists(path) || Files.exists(path.resolve(MARK))) {
            return;
        }
        try (Stream<Path> content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new IllegalStateException("The folder " + path + " is not empty and was not created by deploy/up."
                        + " Please name another one with --data.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the data folder " + path + ".", e);
        }
    }

    /** The folder is half old and half new, and the next restoration would delete what a stack has written to it since. */
    private static void refuseHalfRestored(Path path) {
        if (Files.exists(path.resolve(ProcessFolder.RESTORING))) {
            throw new IllegalStateException("The restoration of a backup to " + path
                    + " was interrupted or is still running. Please run deploy/backup restore again.");
        }
    }

    public Path path() {
        return path;
    }

    Path of(String part) {
        return path.resolve(part);
    }

    /** The key of the participant register. Created once, because without it no one can read the register again. */
    static String masterKey(Path folder) {
        return Secret.readOrCreate(folder.resolve("keys/master-key"), Secret::random);
    }

    /** Exists while a stack is ready: for operators, tests and benchmarks. */
    public static Path addresses(Path folder) {
        return folder.resolve("stack.properties");
    }

    public void publish(List<String> lines) {
        Secret.readOrCreate(addresses(path), () -> String.join("\n", lines) + "\n");
    }

    void unpublish() {
        try {
            Files.deleteIfExists(addresses(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        unpublish();
        home.close();
    }
}
