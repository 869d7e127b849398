package capacity.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** SHA-256 of every file of a folder, in the form that {@code sha256sum --check} reads. */
final class Checksums {

    private static final String FILE = "SHA256SUMS";

    private Checksums() {}

    static void write(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), lines(folder));
    }

    /**
     * @return the number of files
     * @throws IllegalStateException naming a file that is missing, new or changed
     */
    static long check(Path folder) throws IOException {
        if (Files.notExists(folder.resolve(FILE))) {
            throw new IllegalStateException(folder + " is not a backup.");
        }
        Set<String> expected = new TreeSet<>(Files.readAllLines(folder.resolve(FILE)));
        Set<String> found = new TreeSet<>(lines(folder));
        int files = found.size();
        Set<String> changed = new TreeSet<>(expected);
        changed.removeAll(found);
        found.removeAll(expected);
        changed.addAll(found);
        for (String line : changed) {
            throw new IllegalStateException("The backup is damaged: " + line.substring(line.indexOf("  ") + 2));
        }
        return files;
    }

    private static List<String> lines(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.resolve(FILE)))
                    .sorted()
                    .toList();
            List<String> lines = new ArrayList<>();
            for (Path file : sorted) {
                lines.add(sum(file) + "  " + folder.relativize(file));
            }
            return lines;
        }
    }

    private static String sum(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
