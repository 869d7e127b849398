package capacity.recovery;

import capacity.local.process.Folders;
import capacity.local.process.ProcessFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A physical copy of one machine's PostgreSQL, made while it runs, with the keys that are needed to read it. It contains everything that was
 * acknowledged before its log was copied.
 */
final class Backup {

    private static final String DATABASES = "postgres/data";
    private static final List<String> OTHER_PARTS = List.of("keys", "postgres/password", "capacity-tracker-data");

    private final Path folder;

    Backup(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** @throws IllegalStateException if the folder exists, or if no stack runs with these data */
    void make(Path data) throws IOException, SQLException {
        if (Files.exists(folder)) {
            throw new IllegalStateException(folder + " already exists. Please name a new folder.");
        }
        if (Files.notExists(data.resolve("stack.properties"))) {
            throw new IllegalStateException("No stack is running with the data folder " + data + ".");
        }
        Path half = folder.resolveSibling(folder.getFileName() + ".half");
        Folders.delete(half);
        Files.createDirectories(half);
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwx------"));
        PostgresBaseBackup.of(data).copyTo(half.resolve(DATABASES));
        for (String part : OTHER_PARTS) {
            FileTreeCopy.copy(data.resolve(part), half.resolve(part));
        }
        Checksums.write(half);
        Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * @return the number of files
     * @throws IllegalStateException naming the first file that is missing or changed
     */
    long check() throws IOException {
        return Checksums.check(folder);
    }

    /**
     * @return whether earlier data were kept beside the restored ones; false if there were none
     * @throws IllegalStateException if a stack runs with these data, or if the backup is damaged; then nothing was changed
     */
    boolean restore(Path data) throws IOException {
        if (ProcessFolder.recorded(data).isPresent()
                || ProcessFolder.recorded(data.resolve("postgres")).isPresent()) {
            throw new IllegalStateException(
                    "A stack is running with the data folder " + data + ". To stop it, run deploy/down.");
        }
        try (ProcessFolder home = ProcessFolder.claim(data)) { // otherwise a stack could start during the restoration
            check();
            return bringBack(data, home.file(ProcessFolder.RESTORING));
        }
    }

    private boolean bringBack(Path data, Path begun) throws IOException {
        Path fresh = data.resolve(DATABASES + ".new");
        Folders.delete(fresh);
        FileTreeCopy.copy(folder.resolve(DATABASES), fresh);
        askForNewTimeLine(fresh);
        begin(data, begun);
        putAside(data.resolve(DATABASES));
        Files.move(fresh, data.resolve(DATABASES), StandardCopyOption.ATOMIC_MOVE);
        for (String part : OTHER_PARTS) {
            putAside(data.resolve(part));
            FileTreeCopy.copy(folder.resolve(part), data.resolve(part));
        }
        Files.delete(begun);
        return parts(data).anyMatch(part -> Files.exists(aside(part)));
    }

    private static Stream<Path> parts(Path data) {
        return Stream.concat(Stream.of(DATABASES), OTHER_PARTS.stream()).map(data::resolve);
    }

    /** Deletes what an earlier restoration put aside, unless that one was interrupted: then it is the data from before. */
    private static void begin(Path data, Path begun) throws IOException {
        if (Files.notExists(begun)) {
            parts(data).forEach(part -> Folders.delete(aside(part)));
            Files.createFile(begun);
        }
    }

    private static void putAside(Path part) throws IOException {
        if (Files.exists(aside(part))) {
            Folders.delete(part);
        } else if (Files.exists(part)) {
            Files.move(part, aside(part));
        }
    }

    private static Path aside(Path part) {
        return part.resolveSibling(part.getFileName() + ".replaced");
    }

    /** A new time line shows everyone that this is not the same database. There is no archive of its log to read from. */
    private static void askForNewTimeLine(Path database) throws IOException {
        Files.createFile(database.resolve("recovery.signal"));
        Files.writeString(
                database.resolve("postgresql.auto.conf"), "restore_command = 'false'\n", StandardOpenOption.APPEND);
    }
}
