package capacity.events;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.Broker;
import capacity.local.Postgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Without Kafka organizers can continue. Without PostgreSQL they get a clear 503, and nothing is acknowledged. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class OutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    Postgres postgres;
    Broker kafka;

    private static Map<String, Object> partner(String id) {
        return Map.of("id", id, "name", "Ministry", "sector", "government", "country", "KE");
    }

    @AfterEach
    void everything_is_back() {
        until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void without_kafka_the_service_is_ready_and_records() {
        kafka.kill();
        try {
            OrganizerRequests.post("/partners", partner(OrganizerRequests.newId()))
                    .then()
                    .statusCode(201);
            until(() ->
                    !given().get("/q/health/ready").path("checks[0].data.relay").equals("publishing"));
            given().get("/q/health/ready").then().statusCode(200).body("checks.name", equalTo(List.of("journal")));
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            kafka.restart();
        }
    }

    @Test
    void without_the_database_nothing_is_acknowledged_and_reads_are_not_stale() {
        String id = OrganizerRequests.newId();
        postgres.kill();
        try {
            unavailable(OrganizerRequests.post("/partners", partner(id)));
            unavailable(OrganizerRequests.get("/partners"));
            assertTimeout(
                    FIVE_SECONDS, () -> given().get("/q/health/ready").then().statusCode(503));
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            postgres.restart();
        }
        until(() -> OrganizerRequests.get("/partners").statusCode() == 200);
        OrganizerRequests.get("/partners/" + id).then().statusCode(404);
        OrganizerRequests.post("/partners", partner(id)).then().statusCode(201);
    }

    private static void unavailable(Response response) {
        response.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("status", equalTo(503));
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(100_000_000);
        }
        assertTrue(condition.getAsBoolean());
    }
}
