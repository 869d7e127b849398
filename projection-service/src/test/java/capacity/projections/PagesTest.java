package capacity.projections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every page, also for one that is added. */
class PagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path WEB = RESOURCES.resolve("web");
    private static final Pattern POLICY = Pattern.compile("Content-Security-Policy\"\\s+content=\"([^\"]+)\"");

    static List<Path> everyPage() throws IOException {
        try (Stream<Path> files = Files.list(WEB)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void a_page_has_the_bundle_and_the_policy_of_the_first_one(Path page) throws IOException {
        assertTrue(Files.readString(page).contains("{#bundle /}"));
        assertEquals(policy(WEB.resolve("index.html")), policy(page));
    }

    private static String policy(Path page) throws IOException {
        List<MatchResult> found =
                POLICY.matcher(Files.readString(page)).results().toList();
        assertEquals(1, found.size(), "policies of " + page);
        return found.get(0).group(1);
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void browsers_do_not_keep_a_page(Path page) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("application.properties"))) {
            properties.load(reader);
        }
        String kept = properties.getProperty("quarkus.http.filter.page.matches");
        assertTrue(("/" + page.getFileName()).matches(kept), page + " is not among " + kept);
    }
}
