package capacity.events;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators see. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class ObservabilityIT {

    @Test
    void metrics_show_the_queue_the_commits_and_the_relay() {
        OrganizerRequests.created("/partners", Map.of("name", "Ministry", "sector", "government", "country", "KE"));
        metrics()
                .body(containsString("capacity_journal_waiting_commands{journal=\"events\"} 0.0"))
                .body(containsString("capacity_journal_commit_seconds_count{journal=\"events\"}"))
                .body(containsString("capacity_relay_stuck{journal=\"events\"}"));
    }

    @Test
    void refusals_are_counted_by_code() {
        OrganizerRequests.get("/partners/" + OrganizerRequests.newId()).then().statusCode(404);
        OrganizerRequests.post("/partners", Map.of("name", "Ministry")).then().statusCode(422);
        given().get("/nowhere").then().statusCode(404);
        metrics()
                .body(containsString("capacity_refusals_total{code=\"not-found\",status=\"404\"}"))
                .body(containsString("capacity_refusals_total{code=\"invalid\",status=\"422\"}"));
    }

    @Test
    void metrics_contain_routes_and_never_paths_that_clients_invented() {
        String id = OrganizerRequests.newId();
        OrganizerRequests.get("/partners/" + id).then().statusCode(404);
        OrganizerRequests.get("/made-up/" + id).then().statusCode(404);
        given().get("/made-up-" + id).then().statusCode(404);
        metrics().body(containsString("uri=\"/api/v1/partners/{id}\"")).body(not(containsString(id)));
    }

    @Test
    void every_answer_names_its_request() {
        given().header("X-Request-Id", "kiosk-7.42")
                .get("/api/v1/partners")
                .then()
                .header("X-Request-Id", "kiosk-7.42");
        given().get("/nowhere").then().header("X-Request-Id", matchesPattern("[0-9a-f]{16}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asha@example.org", "two words", "line%0Abreak", ""})
    void a_name_that_is_not_well_formed_is_replaced(String name) {
        given().header("X-Request-Id", name)
                .get("/api/v1/partners")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{16}"));
    }

    @Test
    void a_name_of_any_length_is_not_passed_on() {
        given().header("X-Request-Id", "x".repeat(65))
                .get("/api/v1/partners")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{16}"));
    }

    private static ValidatableResponse metrics() {
        return given().get("/q/metrics").then().statusCode(200);
    }
}
