package capacity.projections;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.http.testing.Tokens;
import capacity.projections.projector.TopicPublisher;
import capacity.projections.samples.SampleJournals;
import capacity.projections.samples.SampleJournals.Recorded;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the tests of the whole service share: two journals and their topics, which grow from test to test. */
public final class ProjectionFixture {

    public static final SampleJournals JOURNALS = new SampleJournals();
    public static final String KAFKA = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);

    private static TopicPublisher topics;

    private ProjectionFixture() {}

    public static synchronized TopicPublisher topics() throws Exception {
        if (topics == null) {
            topics = new TopicPublisher(KAFKA);
            topics.create();
        }
        return topics;
    }

    /**
     * Runs the story, publishes the facts that it records, and waits until they are applied. Attendances come first,
     * because the order must not matter.
     */
    public static void publish(Runnable story) throws Exception {
        int events = JOURNALS.events.size();
        int attendances = JOURNALS.attendances.size();
        story.run();
        topics().publish(added(JOURNALS.attendances, attendances));
        topics().publish(added(JOURNALS.events, events));
    }

    private static List<Recorded> added(List<Recorded> journal, int before) {
        return List.copyOf(journal.subList(before, journal.size()));
    }

    public static void untilApplied() {
        until(() -> asOf("events") == JOURNALS.position("events")
                && asOf("attendances") == JOURNALS.position("attendances"));
    }

    static int asOf(String journal) {
        return totals("").extract().path("asOf." + journal);
    }

    public static ValidatableResponse totals(String query) {
        return given().get("/api/v1/totals" + query).then().statusCode(200);
    }

    public static ValidatableResponse projections() {
        return given().auth()
                .oauth2(Tokens.of("reader"))
                .get("/api/v1/projections")
                .then()
                .statusCode(200);
    }

    public static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it did not happen within 30 s");
            Thread.onSpinWait();
        }
    }
}
