package capacity.endtoend.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.DeployedStack;
import capacity.endtoend.ProjectionProgress;
import capacity.endtoend.sharedstack.StackNeeds;
import capacity.endtoend.sharedstack.StackVariant;
import capacity.local.sample.SampleProgramme;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code deploy/up --sample} shows: the brochure's figures, in the answers and on the page. */
@Order(1)
@StackNeeds(value = StackVariant.SAMPLE, untouched = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static DeployedStack stack;
    private static DashboardBrowser browser;

    @BeforeAll
    static void take(DeployedStack given) {
        stack = given;
        browser = new DashboardBrowser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(strings = {"", "?programme=china-trust-fund"})
    void the_headline_reads_as_the_brochure_does(String filter) throws Exception {
        JsonNode headline = settled("/api/v1/totals/headline" + filter);
        assertEquals(69, headline.at("/events").asInt());
        assertEquals(1_598, headline.at("/individuals/named").asInt());
        assertEquals(81, headline.at("/countries").asInt());
        assertEquals(59, headline.at("/partners").asInt());
        assertEquals(94, headline.at("/knowledgeProducts").asInt());
        assertEquals("73000000.00", headline.at("/portfolio/value").asText());
        assertEquals("USD", headline.at("/portfolio/currency").asText());
        assertEquals("12000000.00", headline.at("/contributions/value").asText());
        assertEquals("USD", headline.at("/contributions/currency").asText());
        assertEquals(1_598, headline.at("/individuals/atLeast").asInt());
        assertTrue(headline.at("/individuals/atMost").asInt() >= 1_598);
    }

    @Order(2)
    @Test
    void loading_it_again_adds_nothing() throws Exception {
        List<Long> before = ProjectionProgress.awaitAll(stack);
        JsonNode asOf = settled("/api/v1/totals").path("asOf");
        SampleProgramme.load(stack.origin(), stack.token("admin"), new PrintStream(PrintStream.nullOutputStream()));
        assertEquals(before, ProjectionProgress.awaitAll(stack));
        assertEquals(asOf, settled("/api/v1/totals").path("asOf"));
    }

    @Order(3)
    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void the_page_shows_the_figures_and_fits(int width) {
        try (DashboardPage page = browser.open(stack.origin(), width)) {
            assertEquals("69", page.figure("events"));
            assertEquals("1,598", page.figure("individuals"));
            assertEquals("81", page.figure("countries"));
            assertEquals("59", page.figure("partners"));
            assertEquals("94", page.figure("knowledge-products"));
            assertTrue(page.figure("portfolio").contains("73 million"), page.figure("portfolio"));
            assertTrue(page.figure("contributions").contains("12 million"), page.figure("contributions"));
            assertTrue(page.tableText().contains("Africa"), page.tableText());
            assertTrue(page.scrollWidth() <= width, "the page is " + page.scrollWidth() + " wide");
            assertEquals(List.of(), page.complaints());
        }
    }

    @Order(4)
    @Test
    void a_filter_narrows_the_figures_and_is_in_the_address() {
        try (DashboardPage page = browser.open(stack.origin(), 1280)) {
            page.choose("theme", "chemicals-and-waste");
            page.waitUntilFigureIsNot("events", "69");
            int events = Integer.parseInt(page.figure("events"));
            assertTrue(events > 0 && events < 69, events + " events");
            assertTrue(page.address().contains("theme=chemicals-and-waste"), page.address());
        }
    }

    @Order(5)
    @Test
    void the_tour_works_when_pasted_and_the_open_page_follows() throws Exception {
        try (DashboardPage page = browser.open(stack.origin(), 1280)) {
            String output = new TourScript(stack).run();
            assertTrue(
                    output.contains("\"summary\":{\"sent\":3,\"accepted\":2,\"duplicate\":1,\"quarantined\":0}"),
                    output);
            JsonNode training = settled("/api/v1/totals?kind=training");
            assertEquals(1, training.at("/total/events").asInt());
            page.waitUntilFigureIs("events", "70");
        }
        // one of the two scans of the tour was annulled
        assertEquals(
                1_599,
                settled("/api/v1/totals/headline").at("/individuals/named").asInt());
    }

    /** The answer when everything that was recorded has been counted. */
    private static JsonNode settled(String path) throws IOException, SQLException {
        ProjectionProgress.awaitAll(stack);
        return JSON.readTree(stack.origin().resolve(path).toURL().openStream());
    }
}
