package capacity.projections.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.http.testing.Tokens;
import capacity.projections.ProjectionStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which callers may query which numbers, and how invalid queries are refused. */
@QuarkusTest
@QuarkusTestResource(ProjectionStack.class)
class AccessIT {

    private static final List<String> PUBLIC = List.of(
            "/totals",
            "/totals?by=region,theme",
            "/totals?by=sector,year",
            "/totals?by=year&kind=workshop&programme=iemp&phase=phase-1&from=2014-01-01&to=2014-12-31",
            "/totals?region=africa&theme=none&sector=government&year=2014&happenedBy=2014-12-31",
            "/totals/headline?sector=government,none");

    private static final List<String> FOR_READERS = List.of(
            "/totals?by=region,theme,year",
            "/totals?by=country",
            "/totals?by=event",
            "/totals?by=region&gender=female",
            "/totals?hostCountry=KE",
            "/totals?month=2014-05",
            "/totals/headline?role=participant",
            "/totals/headline?event=0198a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b");

    @Test
    void the_figures_of_the_first_page_are_public() {
        PUBLIC.forEach(path -> {
            assertEquals(200, given().get("/api/v1" + path).statusCode(), path);
            assertEquals(200, status("kiosk", path), path);
        });
    }

    @Test
    void finer_numbers_are_only_for_readers() {
        FOR_READERS.forEach(path -> {
            assertEquals(401, given().get("/api/v1" + path).statusCode(), path);
            assertEquals(403, status("kiosk", path), path);
            List.of("reader", "organizer", "auditor", "admin").forEach(role -> assertEquals(200, status(role, path)));
        });
    }

    @Test
    void all_faults_are_listed_together() {
        given().get("/api/v1/totals?by=region,region,colour&theme=wood&year=14&from=yesterday&event=x")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-parameter"))
                .body("errors.parameter", containsInAnyOrder("by", "theme", "year", "from", "event"));
        given().get("/api/v1/totals?by=region,theme,year,sector").then().statusCode(400);
        given().get("/api/v1/totals?by=region,region").then().statusCode(400);
        given().get("/api/v1/totals?from=2014-05-06&to=2014-05-05").then().statusCode(400);
        given().get("/api/v1/totals?colour=red").then().statusCode(400).body("code", equalTo("unknown-parameter"));
        given().get("/api/v1/totals/headline?by=region").then().statusCode(400);
    }

    @Test
    void strange_queries_and_tags_get_an_answer() {
        String endless = "a" + "-a".repeat(10_000);
        given().get("/api/v1/totals?programme=" + endless).then().statusCode(400);
        given().get("/api/v1/totals?phase=" + endless).then().statusCode(400);
        for (String tag : List.of("\"", "W/", "W/\"", "x", "*", ",", "\"a\",", "")) {
            int status =
                    given().header("If-None-Match", tag).get("/api/v1/totals").statusCode();
            assertTrue(status < 500, tag);
            status = given().header("If-Match", tag).get("/api/v1/totals").statusCode();
            assertTrue(status < 500, tag);
        }
    }

    @Test
    void figures_to_which_the_filters_do_not_apply_are_null() {
        given().get("/api/v1/totals/headline?region=africa")
                .then()
                .statusCode(200)
                .body("portfolio", nullValue())
                .body("contributions", nullValue());
    }

    private static int status(String role, String path) {
        return given().auth().oauth2(Tokens.of(role)).get("/api/v1" + path).statusCode();
    }
}
