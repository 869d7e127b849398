package capacity.projection;

import static capacity.totals.AnEvent.event;
import static capacity.totals.Someone.someone;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.Envelope;
import capacity.contracts.Topics;
import capacity.contracts.Watermark;
import capacity.contracts.kafka.CloudEvents;
import capacity.intake.PublicLog;
import capacity.intake.Serving;
import capacity.totals.Filters;
import capacity.totals.Headline;
import capacity.totals.Journals;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole service, from the topics to the answers. One story: each test goes on where the one before it ended. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjectionIT {

    private static final String THEME = "chemicals-and-waste";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    Serving serving;

    private final Journals journals = new Journals();
    private PublicLog topics;

    @BeforeAll
    void createTopics() throws Exception {
        topics = new PublicLog(kafka);
        topics.create();
    }

    @AfterAll
    void close() {
        topics.close();
    }

    @Test
    @Order(1)
    void totalsFollowTheTopicsWhateverComesFirst() {
        UUID workshop = journals.held(event().regions("africa").serving("KE", "UG"));
        journals.attended(workshop, "2014-05-06", someone(), someone().sector("business"));
        topics.publish(journals.attendances);
        until(() -> asOf("attendances") == 2);
        totals("").body("total.individuals", equalTo(0));
        topics.publish(journals.events);
        until(() -> asOf("events") == 2);
        totals("?by=region,theme")
                .body("by", contains("region", "theme"))
                .body("rows.size()", equalTo(1))
                .body("rows[0].region", equalTo("africa"))
                .body("rows[0].theme", equalTo(THEME))
                .body("rows[0].individuals", equalTo(2))
                .body("rows[0].bySector.government.attendances", equalTo(1))
                .body("rows[0].bySector.academia.individuals", equalTo(0))
                .body("total.events", equalTo(1))
                .body("total.countries", equalTo(2))
                .body("additive", equalTo(false))
                .body("incomplete", equalTo(false));
    }

    @Test
    @Order(2)
    void theHeadlineSaysWhatItsFiguresMean() {
        topics.publish(later(() -> journals.headcount(journals.held(event()), "2014-05-06", 40)));
        until(() -> asOf("events") == 5);
        given().get("/api/v1/totals/headline")
                .then()
                .statusCode(200)
                .body("events", equalTo(2))
                .body("individuals.named", equalTo(2))
                .body("individuals.atLeast", equalTo(40))
                .body("individuals.atMost", equalTo(42))
                .body("partnersBySector.government", equalTo(0))
                .body("containsKey('portfolio')", equalTo(true))
                .body("definitions.id", hasItem("individuals.atLeast"));
    }

    @Test
    @Order(3)
    void anUnchangedAnswerIsNotSentAgain() {
        String tag = totals("").extract().header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/totals").then().statusCode(304);
        topics.publish(later(() -> journals.planned(event())));
        until(() -> asOf("events") == 6);
        given().header("If-None-Match", tag).get("/api/v1/totals").then().statusCode(200);
    }

    @Test
    @Order(4)
    void aFactIsInTheTotalsWithinAFewTensOfMilliseconds() {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long position = journals.events.size() + 1L;
            List<Journals.Recorded> fact = later(() -> journals.planned(event()));
            long start = System.nanoTime();
            topics.publish(fact);
            until(() -> serving.model().orElseThrow().state().position(Topics.EVENTS) == position);
            millis.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
        millis.sort(Long::compare);
        assertTrue(millis.get(millis.size() / 2) < 100, millis.toString());
    }

    @Test
    @Order(5)
    void promisesOfTheJournalsAreKept() throws Exception {
        topics.promise(new Watermark("events", 26, Instant.parse("2026-01-01T00:00:01Z")));
        topics.promise(new Watermark("events", 20, Instant.parse("2026-01-01T00:00:00Z")));
        until(() -> projections().extract().path("watermarks.size()").equals(1));
        projections()
                .body("watermarks[0].journal", equalTo("events"))
                .body("watermarks[0].position", equalTo(26))
                .body("partitions.lag.sum()", equalTo(0))
                .body("deadLetters.count", equalTo(0));
    }

    @Test
    @Order(6)
    void aRebuildWhileFactsArriveEndsWithTheSameTotals() {
        int before = projections().extract().path("generation");
        given().auth().oauth2(Tokens.of("admin")).post("/api/v1/projections/rebuild").then().statusCode(202);
        while (projections().extract().<Integer>path("generation") == before) {
            UUID id = journals.events.get(0).key();
            topics.publish(laterAttendances(() -> journals.attended(id, "2014-05-07", someone())));
            assertTrue(asOf("attendances") >= 2, "totals never go back");
        }
        until(() -> asOf("attendances") == journals.attendances.size());
        assertEquals(expected(), headline());
    }

    @Test
    @Order(7)
    void whatCannotBeAppliedIsKeptPublishedAndSaidAndTheRestGoesOn() throws Exception {
        Envelope next = new Envelope(
                UUID.randomUUID(),
                "event-relocated.v1",
                "events",
                UUID.randomUUID(),
                1,
                journals.events.size() + 1L,
                Instant.parse("2026-02-01T00:00:00Z"),
                "organizer-1");
        topics.publishRaw(Topics.EVENTS, next.stream().toString(), CloudEvents.headers(next), "{}");
        topics.publishRaw(Topics.ATTENDANCES, "x", List.of(), "no fact at all");
        journals.say(next.stream(), journals.events.get(0).fact()); // stands for the position that is used up
        topics.publish(later(() -> journals.held(event())));
        until(() -> asOf("events") == journals.events.size());
        until(() -> totals("").extract().<Boolean>path("incomplete"));
        until(() -> projections().extract().path("deadLetters.count").equals(2));
        projections().body("deadLetters.items.reason", hasItem("unknown-type"));
        assertEquals(List.of("broken", "unknown-type"), deadLetters(2));
    }

    private List<String> deadLetters(int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka);
        List<String> reasons = new ArrayList<>();
        until(() -> serving.model().isPresent());
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            until(() -> !consumer.listTopics().getOrDefault(Topics.DEAD_LETTERS, List.of()).isEmpty());
            TopicPartition only = new TopicPartition(Topics.DEAD_LETTERS, 0);
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            until(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(each -> reasons.add(
                                new String(each.headers().lastHeader("reason").value())));
                return reasons.size() >= count;
            });
        }
        return reasons.stream().sorted().toList();
    }

    private Headline headline() {
        return serving.model().orElseThrow().read((cube, state) -> Headline.of(cube, Filters.ALL));
    }

    private Headline expected() {
        return Headline.of(journals.cube(), Filters.ALL);
    }

    private List<Journals.Recorded> later(Runnable story) {
        return added(journals.events, story);
    }

    private List<Journals.Recorded> laterAttendances(Runnable story) {
        return added(journals.attendances, story);
    }

    private static List<Journals.Recorded> added(List<Journals.Recorded> journal, Runnable story) {
        int before = journal.size();
        story.run();
        return List.copyOf(journal.subList(before, journal.size()));
    }

    private static ValidatableResponse totals(String query) {
        return given().get("/api/v1/totals" + query).then().statusCode(200);
    }

    private static ValidatableResponse projections() {
        return given().auth()
                .oauth2(Tokens.of("reader"))
                .get("/api/v1/projections")
                .then()
                .statusCode(200);
    }

    private static int asOf(String journal) {
        return totals("").extract().path("asOf." + journal);
    }

    static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it did not happen within 20 s");
            Thread.onSpinWait();
        }
    }
}
