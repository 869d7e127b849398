package capacity.local.sample.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.sample.data.RequestBody.Event;
import capacity.local.sample.data.RequestBody.Scan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the vocabularies as text, because this module does not depend on the contracts. */
class SamplePlanCodesTest {

    private static final Pattern CODE = Pattern.compile("\"code\": \"([^\"]+)\"");
    private static final Pattern COUNTRY = Pattern.compile("\"code\": \"([A-Z]{2})\", \"region\": \"([^\"]+)\"");

    private final SamplePlan data = SamplePlan.make();
    private final PlanHeadline figures = new PlanHeadline(data);

    @Test
    void codes_are_those_of_the_vocabularies() {
        assertKnown("kinds", events().map(Event::kind));
        assertKnown("themes", events().flatMap(event -> event.themes().stream()));
        assertKnown("regions", events().flatMap(event -> event.regions().stream()));
        assertKnown("countries", figures.countries().stream());
        assertKnown(
                "partner-roles",
                events().flatMap(event -> event.partners().stream()).map(role -> role.role()));
        assertKnown("sectors", data.partners().stream().map(partner -> partner.sector()));
        assertKnown("countries", data.partners().stream().map(partner -> partner.country()));
        assertKnown("product-types", data.products().stream().map(product -> product.type()));
        assertKnown("themes", data.products().stream().flatMap(product -> product.themes().stream()));
        assertKnown("contribution-kinds", data.contributions().stream().map(contribution -> contribution.kind()));
        assertKnown("sectors", figures.scans().map(Scan::sector));
        assertKnown("genders", figures.scans().map(Scan::gender));
        assertKnown("roles", figures.scans().map(Scan::role));
    }

    @Test
    void the_programme_reaches_africa_asia_and_latin_america_and_nothing_else() {
        Map<String, String> regions = regionsOfCountries();
        Set<String> reached = figures.countries().stream().map(regions::get).collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "africa",
                        "central-asia",
                        "east-asia",
                        "south-asia",
                        "south-east-asia",
                        "west-asia",
                        "latin-america-caribbean"),
                reached);
    }

    @Test
    void an_event_is_in_the_region_of_its_host() {
        Map<String, String> regions = regionsOfCountries();
        assertTrue(events().allMatch(event -> event.regions().contains(regions.get(event.hostCountry()))));
    }

    private static Map<String, String> regionsOfCountries() {
        return COUNTRY.matcher(text("countries"))
                .results()
                .collect(Collectors.toMap(country -> country.group(1), country -> country.group(2)));
    }

    private static void assertKnown(String vocabulary, Stream<String> codes) {
        Set<String> known = codesOf(vocabulary);
        assertEquals(
                List.of(),
                codes.filter(code -> !known.contains(code)).distinct().toList(),
                vocabulary);
    }

    private static Set<String> codesOf(String vocabulary) {
        return CODE.matcher(text(vocabulary))
                .results()
                .map(code -> code.group(1))
                .collect(Collectors.toSet());
    }

    private static String text(String vocabulary) {
        Path folder = Path.of(System.getProperty("checkout.root"), "libs/contracts/src/main/resources/vocabularies");
        try {
            return Files.readString(folder.resolve(vocabulary + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Event> events() {
        return data.occasions().stream().map(EventPlan::event);
    }
}
