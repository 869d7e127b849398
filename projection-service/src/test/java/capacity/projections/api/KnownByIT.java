package capacity.projections.api;

import static capacity.projections.ProjectionFixture.JOURNALS;
import static capacity.projections.ProjectionFixture.projections;
import static capacity.projections.ProjectionFixture.publish;
import static capacity.projections.ProjectionFixture.until;
import static capacity.projections.ProjectionFixture.untilApplied;
import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.envelope.Watermark;
import capacity.http.testing.Tokens;
import capacity.projections.ProjectionFixture;
import capacity.projections.ProjectionStack;
import capacity.projections.samples.SampleParticipant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Totals as they were known at an earlier moment. */
@QuarkusTest
@QuarkusTestResource(ProjectionStack.class)
class KnownByIT {

    /** Facts of the fixture are a microsecond apart, and begin with the year. */
    private static final Instant CLOSED = Instant.parse("2026-01-01T00:00:20Z");

    @BeforeEach
    void createTopics() throws Exception {
        ProjectionFixture.topics();
    }

    @Test
    void an_earlier_moment_has_its_own_totals_and_keeps_them_when_the_model_is_rebuilt() throws Exception {
        SampleParticipant mistaken = someone();
        publish(() -> {
            UUID workshop = JOURNALS.held(event().programme("known", null));
            JOURNALS.attended(workshop, "2014-05-06", someone(), mistaken);
        });
        Instant then = JOURNALS.attendances
                .get(JOURNALS.attendances.size() - 1)
                .envelope()
                .recordedAt();
        int positions = (int) JOURNALS.position("attendances");
        publish(() -> {
            UUID workshop = JOURNALS.events.get(JOURNALS.events.size() - 1).key();
            JOURNALS.annulled(workshop, "2014-05-06", mistaken);
            JOURNALS.headcount(workshop, "2014-05-06", 40);
        });
        untilApplied();
        close();

        Response answer = ask("/totals?programme=known&knownBy=" + then);
        answer.then()
                .statusCode(200)
                .body("asOf.attendances", equalTo(positions))
                .body("total.individuals", equalTo(2))
                .body("total.individualsAtMost", equalTo(2));
        ask("/totals?programme=known")
                .then()
                .body("total.individuals", equalTo(1))
                .body("total.individualsAtMost", equalTo(40));
        ask("/totals/headline?programme=known&knownBy=" + then).then().body("individuals.named", equalTo(2));
        given().auth()
                .oauth2(Tokens.of("reader"))
                .header("If-None-Match", answer.header("ETag"))
                .get("/api/v1/totals?programme=known&knownBy=" + then)
                .then()
                .statusCode(304);

        ask("/totals/difference?programme=known&measure=individuals&knownFrom=%s&knownTo=%s".formatted(then, closed()))
                .then()
                .statusCode(200)
                .body("from.value", equalTo(2))
                .body("to.value", equalTo(1))
                .body("parts.reason", contains("annulled"))
                .body("parts[0].change", equalTo(-1))
                .body("parts[0].events[0].title", equalTo("Workshop on the Minamata Convention"))
                .body("residual", equalTo(0));

        rebuild();
        Response again = ask("/totals?programme=known&knownBy=" + then);
        assertEquals(answer.asString(), again.asString());
        assertEquals(answer.header("ETag"), again.header("ETag"));
    }

    @Test
    void a_moment_that_a_journal_has_not_closed_is_not_yet_known() throws Exception {
        untilApplied();
        close();
        ask("/totals?knownBy=" + CLOSED)
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("code", equalTo("not-yet-known"));
    }

    @Test
    void every_fault_of_a_question_about_a_difference_is_named() {
        ask("/totals/difference?measure=people&knownFrom=yesterday&by=region")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItems("by", "knownFrom", "knownTo", "measure"));
    }

    @Test
    void a_moment_in_the_future_is_refused_and_strangers_see_only_the_present() {
        ask("/totals?knownBy=9999-01-01T00:00:00Z").then().statusCode(422).body("code", equalTo("in-the-future"));
        given().get("/api/v1/totals?knownBy=2020-01-01T00:00:00Z").then().statusCode(401);
    }

    private static Response ask(String path) {
        return given().auth().oauth2(Tokens.of("reader")).get("/api/v1" + path);
    }

    private static void close() throws Exception {
        for (String journal : new String[] {"events", "attendances"}) {
            ProjectionFixture.topics().publishWatermark(new Watermark(journal, JOURNALS.position(journal), CLOSED));
            until(() -> !closedUntil(journal).isBefore(CLOSED));
        }
    }

    /** The last moment that is closed. */
    private static Instant closed() {
        return CLOSED.minusMillis(1);
    }

    private static Instant closedUntil(String journal) {
        String closed =
                projections().extract().path("watermarks.find { it.journal == '%s' }?.closedUntil".formatted(journal));
        return closed == null ? Instant.EPOCH : Instant.parse(closed);
    }

    private static void rebuild() throws Exception {
        int before = projections().extract().path("generation");
        given().auth()
                .oauth2(Tokens.of("admin"))
                .post("/api/v1/projections/rebuild")
                .then()
                .statusCode(202);
        until(() -> projections().extract().<Integer>path("generation") != before);
        untilApplied();
    }
}
