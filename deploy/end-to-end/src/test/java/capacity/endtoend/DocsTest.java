package capacity.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Paths that the documents name exist. */
class DocsTest {

    private static final Path ROOT = Path.of(System.getProperty("checkout.root", "../.."));
    private static final Pattern QUOTED = Pattern.compile("`([^`\\s]+)`");

    /** A quoted text is a path if it begins with one of these folders. */
    private static final Pattern PATH =
            Pattern.compile("(libs|(event|attendance|projection)-service|deploy|docs)(/[\\w./-]*)?");

    @Test
    void every_path_that_a_document_names_exists() throws IOException {
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (Path document : documents()) {
            Matcher quoted = QUOTED.matcher(Files.readString(document));
            while (quoted.find()) {
                String path = quoted.group(1);
                if (PATH.matcher(path).matches()) {
                    named++;
                    if (!Files.exists(ROOT.resolve(path))) {
                        missing.add(ROOT.relativize(document) + " names " + path);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(named > 40, "only " + named + " paths were found in the documents");
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                    .map(ROOT::resolve),
                            docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }
}
