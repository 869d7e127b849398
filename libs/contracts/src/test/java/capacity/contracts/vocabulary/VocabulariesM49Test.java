package capacity.contracts.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our countries against the UN Statistics Division's lists, which lie beside the checkout and are not part of it. */
class VocabulariesM49Test {
    private static final Path LISTS = Path.of(System.getProperty("checkout.root"))
            .toAbsolutePath()
            .normalize()
            .resolveSibling("shared/data/m49");

    private static final String ANTARCTICA = "010";
    private static final String NOT_IN_M49 = "XK";

    /** These lists have a short name that the Division itself does not use. */
    private static final String NAMED_OTHERWISE = "TW";

    private static final Map<String, String> REGION_OF_SUB_REGION = Map.of(
            "Northern Africa", "africa",
            "Sub-Saharan Africa", "africa",
            "Central Asia", "central-asia",
            "South-eastern Asia", "south-east-asia",
            "Eastern Asia", "east-asia",
            "Southern Asia", "south-asia",
            "Western Asia", "west-asia",
            "Latin America and the Caribbean", "latin-america-caribbean",
            "Northern America", "north-america");

    private static final String MISSING =
            "NOT CHECKED against M49: the UN Statistics Division's lists are missing, expected in " + LISTS;

    /** A build log shows no reason for a skipped test, so it is also printed. */
    @BeforeAll
    static void say_when_the_lists_are_missing() {
        if (!Files.isDirectory(LISTS)) {
            System.err.println(MISSING);
        }
    }

    @BeforeEach
    void only_with_the_lists() {
        assumeTrue(Files.isDirectory(LISTS), MISSING);
    }

    @Test
    void every_country_but_antarctica_is_in_the_region_that_its_sub_region_maps_to() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        rows("en").forEach(row -> expected.put(row.get("ISO-alpha2 Code"), regionOf(row)));
        Map<String, String> ours = new TreeMap<>();
        Vocabularies.countries()
                .items()
                .forEach(item -> ours.put(item.code(), item.region().orElseThrow()));
        assertEquals("europe", ours.remove(NOT_IN_M49));
        assertEquals(expected, ours);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"ar, ar", "cn, zh", "en, en", "fr, fr", "ru, ru", "es, es"})
    void countries_are_named_as_the_statistics_division_names_them(String list, String language) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        rows(list).forEach(row -> expected.put(row.get("ISO-alpha2 Code"), row.get("Country or Area")));
        Map<String, String> ours = new TreeMap<>();
        Vocabularies.countries()
                .items()
                .forEach(item -> ours.put(item.code(), item.labels().get(language)));
        ours.remove(NOT_IN_M49);
        expected.remove(NAMED_OTHERWISE);
        ours.remove(NAMED_OTHERWISE);
        assertEquals(expected, ours);
    }

    private static String regionOf(Map<String, String> row) {
        return switch (row.get("Region Name")) {
            case "Oceania" -> "pacific";
            case "Europe" -> "europe";
            default -> REGION_OF_SUB_REGION.get(row.get("Sub-region Name"));
        };
    }

    private static List<Map<String, String>> rows(String list) throws IOException {
        String text = Files.readString(LISTS.resolve("unsd-" + list + ".csv")).replace("\uFEFF", "");
        List<List<String>> lines = text.lines().map(VocabulariesM49Test::cells).toList();
        return lines.stream()
                .skip(1)
                .map(cells -> named(lines.get(0), cells))
                .filter(row -> !ANTARCTICA.equals(row.get("M49 Code")))
                .toList();
    }

    private static Map<String, String> named(List<String> names, List<String> cells) {
        return IntStream.range(0, names.size())
                .boxed()
                .collect(Collectors.toMap(names::get, cells::get, (a, b) -> b, LinkedHashMap::new));
    }

    private static List<String> cells(String line) {
        String commaOutsideQuotes = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
        return List.of(line.split(commaOutsideQuotes, -1)).stream()
                .map(cell -> cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                .toList();
    }
}
