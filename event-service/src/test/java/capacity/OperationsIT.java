package capacity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What those who run the service look at. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class OperationsIT {

    @Test
    void metrics_tell_of_the_queue_the_commits_and_the_relay() {
        Http.created("/partners", Map.of("name", "Ministry", "sector", "government", "country", "KE"));
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("capacity_journal_waiting_commands{journal=\"events\"} 0.0"))
                .body(containsString("capacity_journal_commit_seconds_count{journal=\"events\"}"))
                .body(containsString("capacity_relay_stuck{journal=\"events\"}"));
    }
}
