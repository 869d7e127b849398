package capacity.projections;

import static capacity.projections.ProjectionFixture.JOURNALS;
import static capacity.projections.ProjectionFixture.projections;
import static capacity.projections.ProjectionFixture.publish;
import static capacity.projections.ProjectionFixture.totals;
import static capacity.projections.ProjectionFixture.until;
import static capacity.projections.ProjectionFixture.untilApplied;
import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Watermark;
import capacity.http.testing.Tokens;
import capacity.projections.headline.Headline;
import capacity.projections.model.ServedModel;
import capacity.projections.question.Filters;
import capacity.projections.snapshot.View;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole service, from the topics to the answers. */
@QuarkusTest
@QuarkusTestResource(ProjectionStack.class)
class ProjectionServiceIT {

    @Inject
    ServedModel serving;

    @BeforeEach
    void createTopics() throws Exception {
        ProjectionFixture.topics();
    }

    @Test
    void totals_follow_the_topics_and_contain_their_positions() throws Exception {
        publish(() -> {
            UUID workshop = JOURNALS.held(event().programme("followed", null).serving("KE", "UG"));
            JOURNALS.attended(workshop, "2014-05-06", someone(), someone().sector("business"));
        });
        untilApplied();
        totals("?by=region,theme&programme=followed")
                .body("by", contains("region", "theme"))
                .body("rows.size()", equalTo(1))
                .body("rows[0].region", equalTo("africa"))
                .body("rows[0].theme", equalTo("chemicals-and-waste"))
                .body("rows[0].individuals", equalTo(2))
                .body("rows[0].bySector.government.attendances", equalTo(1))
                .body("rows[0].bySector.academia.individuals", equalTo(0))
                .body("total.events", equalTo(1))
                .body("total.countries", equalTo(2))
                .body("additive", equalTo(false));
    }

    @Test
    void unknown_values_are_null_and_not_absent() throws Exception {
        publish(() -> JOURNALS.attended(
                JOURNALS.held(event().programme("unknown", null)),
                "2014-05-06",
                someone().country(null)));
        untilApplied();
        given().auth()
                .oauth2(Tokens.of("reader"))
                .get("/api/v1/totals?by=country&programme=unknown")
                .then()
                .body("rows[0]", hasKey("country"))
                .body("rows[0].country", equalTo(null))
                .body("rows[0]", hasKey("planned"))
                .body("rows[0].planned", equalTo(null))
                .body("total.planned", equalTo(0));
    }

    @Test
    void the_headline_contains_definitions_of_its_figures() throws Exception {
        publish(() -> {
            UUID id = JOURNALS.held(event().programme("headline", null));
            JOURNALS.headcount(id, "2014-05-06", 40);
            JOURNALS.attended(id, "2014-05-06", someone(), someone());
        });
        untilApplied();
        given().get("/api/v1/totals/headline?programme=headline")
                .then()
                .statusCode(200)
                .body("events", equalTo(1))
                .body("individuals.named", equalTo(2))
                .body("individuals.atLeast", equalTo(40))
                .body("individuals.atMost", equalTo(40))
                .body("partnersBySector.government", equalTo(0))
                .body("$", hasKey("portfolio"))
                .body("definitions.id", hasItem("individuals.atLeast"));
    }

    @Test
    void an_unchanged_answer_is_not_sent_again() throws Exception {
        untilApplied();
        String tag = totals("").extract().header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/totals").then().statusCode(304);
        given().header("If-None-Match", "\"x\", W/" + tag)
                .get("/api/v1/totals")
                .then()
                .statusCode(304);
        publish(() -> JOURNALS.planned(event()));
        untilApplied();
        given().header("If-None-Match", tag).get("/api/v1/totals").then().statusCode(200);
    }

    @Test
    void a_fact_is_in_the_totals_within_a_fraction_of_a_second() throws Exception {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            publish(() -> JOURNALS.planned(event()));
            until(() -> serving.model().orElseThrow().state().position("events") == JOURNALS.position("events"));
            millis.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
        millis.sort(Long::compare);
        assertTrue(
                millis.get(millis.size() / 2) < 300, millis.toString()); // a wide limit, because test machines are busy
    }

    @Test
    void the_stream_announces_new_totals() throws Exception {
        URI stream = URI.create("http://localhost:" + RestAssured.port + "/api/v1/totals/stream");
        HttpResponse<Stream<String>> lines = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(stream).build(), HttpResponse.BodyHandlers.ofLines());
        var told = lines.body().filter(line -> line.startsWith("data:")).iterator();
        assertTrue(told.next().contains("\"attendances\""));
        publish(() -> JOURNALS.planned(event()));
        while (!told.next().contains("\"events\":" + JOURNALS.position("events"))) {
            assertEquals(200, lines.statusCode());
        }
    }

    @Test
    void the_newest_watermark_of_a_journal_is_kept() throws Exception {
        ProjectionFixture.topics().publishWatermark(new Watermark("events", 26, Instant.parse("2026-01-01T00:00:31Z")));
        ProjectionFixture.topics().publishWatermark(new Watermark("events", 20, Instant.parse("2026-01-01T00:00:30Z")));
        String newest = "watermarks.find { it.journal == 'events' }";
        until(() -> "2026-01-01T00:00:31Z".equals(projections().extract().path(newest + ".closedUntil")));
        projections().body(newest + ".position", equalTo(26)).body("partitions.size()", greaterThanOrEqualTo(1));
    }

    @Test
    void a_rebuild_while_facts_arrive_ends_with_the_same_totals() throws Exception {
        publish(() -> JOURNALS.held(event().programme("rebuilt", null)));
        UUID id = JOURNALS.events.get(JOURNALS.events.size() - 1).key();
        int before = projections().extract().path("generation");
        int shown = ProjectionFixture.asOf("attendances");
        given().auth()
                .oauth2(Tokens.of("admin"))
                .post("/api/v1/projections/rebuild")
                .then()
                .statusCode(202);
        while (projections().extract().<Integer>path("generation") == before) {
            publish(() -> JOURNALS.attended(id, "2014-05-07", someone()));
            assertTrue(ProjectionFixture.asOf("attendances") >= shown, "totals never go back");
            shown = ProjectionFixture.asOf("attendances");
        }
        untilApplied();
        assertEquals(
                Headline.of(JOURNALS.view(), Filters.ALL),
                Headline.of(View.latest(serving.model().orElseThrow().known().snapshot()), Filters.ALL));
    }
}
