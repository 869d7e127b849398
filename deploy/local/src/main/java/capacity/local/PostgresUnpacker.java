package capacity.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Run by the build: unpacks the PostgreSQL binaries of this architecture. This is done by the build and not at the start, so that a
 * user who may not write to the checkout can run them, and so that no test spends time on it.
 */
final class PostgresUnpacker {

    private static final List<String> ARCHIVES = List.of("/postgres-linux-x86_64.txz", "/postgres-linux-arm_64.txz");

    private PostgresUnpacker() {}

    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        Path done = target.resolve("complete");
        if (Files.exists(done)) {
            return;
        }
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
        Files.writeString(done, "");
    }

    private static InputStream archive() {
        return ARCHIVES.stream()
                .map(PostgresUnpacker.class::getResourceAsStream)
                .flatMap(found -> Optional.ofNullable(found).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No PostgreSQL binaries on the classpath."));
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
