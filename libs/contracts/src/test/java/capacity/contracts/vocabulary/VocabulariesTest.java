package capacity.contracts.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabulariesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "kinds, workshop consultation meeting high-level-meeting training webinar",
        "themes, ecosystem-management environmental-governance chemicals-and-waste resource-efficiency climate-change",
        "regions, africa central-asia south-east-asia east-asia south-asia west-asia latin-america-caribbean pacific"
                + " europe north-america inter-regional",
        "sectors, government business academia civil-society international-organization other unknown",
        "product-types, publication case-study video tool guideline report training-material web-page webinar brochure"
                + " toolkit proceedings",
        "formats, in-person online hybrid",
        "genders, female male other undisclosed",
        "roles, participant resource-person organizer staff",
        "partner-roles, organizer host funder partner",
        "contribution-kinds, pledge portfolio",
        "annulment-reasons, mistaken-scan wrong-person wrong-event left other"
    })
    void the_codes_are_exactly_those_of_the_published_contract(String name, String codes) {
        assertEquals(List.of(codes.split(" ")), codesOf(Vocabularies.all().get(name)));
    }

    @Test
    void every_vocabulary_is_reachable_by_its_own_method_and_in_the_map_under_its_name() {
        List<Vocabulary> byMethod = List.of(
                Vocabularies.kinds(),
                Vocabularies.themes(),
                Vocabularies.regions(),
                Vocabularies.sectors(),
                Vocabularies.countries(),
                Vocabularies.productTypes(),
                Vocabularies.formats(),
                Vocabularies.genders(),
                Vocabularies.roles(),
                Vocabularies.partnerRoles(),
                Vocabularies.contributionKinds(),
                Vocabularies.annulmentReasons());
        assertEquals(byMethod, List.copyOf(Vocabularies.all().values()));
        Vocabularies.all().forEach((name, vocabulary) -> assertEquals(name, vocabulary.name()));
    }

    @Test
    void every_item_is_labelled_in_the_six_languages_of_the_united_nations() {
        for (Vocabulary vocabulary : Vocabularies.all().values()) {
            for (Vocabulary.Item item : vocabulary.items()) {
                String which = vocabulary.name() + "/" + item.code();
                assertEquals(
                        Set.of("ar", "zh", "en", "fr", "ru", "es"),
                        item.labels().keySet(),
                        which);
                item.labels().forEach((language, label) -> assertFalse(label.isBlank(), which + " in " + language));
            }
        }
    }

    @Test
    void each_of_249_countries_has_one_region_and_inter_regional_has_none() {
        Map<String, Integer> expected = Map.ofEntries(
                Map.entry("africa", 60),
                Map.entry("central-asia", 5),
                Map.entry("south-east-asia", 11),
                Map.entry("east-asia", 8),
                Map.entry("south-asia", 9),
                Map.entry("west-asia", 18),
                Map.entry("latin-america-caribbean", 52),
                Map.entry("pacific", 29),
                Map.entry("europe", 52),
                Map.entry("north-america", 5));
        Map<String, Integer> counted = new LinkedHashMap<>();
        codesOf(Vocabularies.countries())
                .forEach(code -> counted.merge(Vocabularies.regionOf(code).orElseThrow(), 1, Integer::sum));
        assertEquals(expected, counted);
        assertEquals(249, Vocabularies.countries().items().size());
    }

    @Test
    void only_countries_have_a_region() {
        for (Vocabulary vocabulary : Vocabularies.all().values()) {
            boolean countries = vocabulary == Vocabularies.countries();
            assertTrue(
                    vocabulary.items().stream().allMatch(item -> item.region().isPresent() == countries),
                    vocabulary.name());
        }
    }

    @Test
    void namibia_is_a_country_and_antarctica_is_none() {
        assertEquals(Optional.of("africa"), Vocabularies.regionOf("NA"));
        assertEquals(Optional.empty(), Vocabularies.regionOf("AQ"));
    }

    @Test
    void as_delivered_every_country_counts_as_itself_but_two() {
        Map<String, Optional<String>> others = new LinkedHashMap<>();
        codesOf(Vocabularies.countries()).stream()
                .filter(code -> !Vocabularies.countsAs(code).equals(Optional.of(code)))
                .forEach(code -> others.put(code, Vocabularies.countsAs(code)));
        assertEquals(Map.of("TW", Optional.of("CN"), "XK", Optional.empty()), others);
    }

    @Test
    void two_names_are_those_of_the_united_nations() {
        assertEquals("Kosovo (UNSCR 1244)", englishName("XK"));
        assertEquals("Taiwan, Province of China", englishName("TW"));
        assertEquals(Optional.of("europe"), Vocabularies.regionOf("XK"));
    }

    private static String englishName(String country) {
        return Vocabularies.countries().find(country).orElseThrow().labels().get("en");
    }

    private static List<String> codesOf(Vocabulary vocabulary) {
        return vocabulary.items().stream().map(Vocabulary.Item::code).toList();
    }
}
