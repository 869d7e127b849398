package capacity.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder of one part: its log, and who runs it. Claiming it takes a lock that the kernel drops with us, so a lock that is
 * free while a process recorded here still lives means an orphan, which is ended before the part is started again.
 */
public final class ProcessFolder implements AutoCloseable {

    /** The name of the file that is locked, which must not be deleted meanwhile. */
    public static final String LOCK = "lock";

    /** Is there from the moment a backup is being restored to the folder until that is done. */
    public static final String RESTORING = "restore.begun";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern STACK_FRAME = Pattern.compile("\\s+(at |\\.\\.\\. )");
    private static final long LOG_LIMIT = 20L << 20;

    private final Path folder;
    private final FileChannel lockFile;

    private ProcessFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /** @throws IllegalStateException when another process, or someone else in this one, has claimed the folder */
    public static ProcessFolder claim(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            FileChannel channel =
                    FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new IllegalStateException("The folder " + home + " is in use by a running process"
                        + recorded(home)
                                .map(handle -> " (its part has the id " + handle.pid() + ")")
                                .orElse("") + ".");
            }
            turnLog(home);
            return new ProcessFolder(home, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the folder " + home + ": " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public Path log() {
        return file("log");
    }

    /** Starts the part, after ending an orphan of an earlier run. What the process writes is appended to the log. */
    public ChildProcess start(
            ChildProcess.Stop stop, List<String> wrapper, List<String> command, Map<String, String> environment) {
        recorded(folder).ifPresent(orphan -> ProcessTermination.stop(orphan, stop, PATIENCE));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        ChildProcess child = ChildProcess.start(builder, stop, wrapper);
        record(child.process().toHandle());
        return child;
    }

    private static void turnLog(Path home) throws IOException {
        Path log = home.resolve("log");
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, home.resolve("log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** For one who is no child: the launcher itself. */
    public void record(ProcessHandle process) {
        try {
            Files.writeString(file("pid"), process.pid() + " " + started(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The living process recorded in the folder; the start time tells it from a stranger who got its number. */
    public static Optional<ProcessHandle> recorded(Path folder) {
        try {
            String[] words = Files.readString(folder.resolve("pid")).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessTermination::isAlive)
                    .filter(handle -> started(handle).equals(words[1]));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    /** The last lines of the log, for the one who must be told why the part does not start: what was said, not the calls on the way. */
    public String logTail() {
        try {
            List<String> lines = Files.readAllLines(log()).stream()
                    .filter(line -> !STACK_FRAME.matcher(line).lookingAt())
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(no log)";
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file("pid"));
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
