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
 * The folder of one part: its log, and the process that runs it. Claiming it takes a lock that the kernel releases when we end. If the
 * lock is free and the recorded process is alive, that process is an orphan; it is ended before the part is started again.
 */
public final class ProcessFolder implements AutoCloseable {

    /** The name of the locked file. It must not be deleted while it is locked. */
    public static final String LOCK = "lock";

    /** This file exists while a backup is being restored to the folder. */
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

    /** @throws IllegalStateException if another process, or another caller in this process, has claimed the folder */
    public static ProcessFolder claim(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            FileChannel channel =
                    FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new IllegalStateException("The folder " + home + " is used by a running process"
                        + recorded(home)
                                .map(handle -> " (the part has the process id " + handle.pid() + ")")
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

    /** Ends an orphan of an earlier run, then starts the part. The output of the process is appended to the log. */
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

    /** For a process that is not our child: the launcher itself. */
    public void record(ProcessHandle process) {
        try {
            Files.writeString(file("pid"), process.pid() + " " + started(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The recorded process, if it is alive. The start time distinguishes it from another process with the same id. */
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

    /** The last lines of the log without stack frames, to show why the part does not start. */
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
