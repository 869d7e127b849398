package capacity.attendances;

import static capacity.attendances.AttendanceRequests.annul;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.get;
import static capacity.attendances.AttendanceRequests.scan;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Topics;
import capacity.local.Broker;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Kafka or the database is unreachable and comes back. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class OutageIT {

    private static final String HANG_UP = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
            + " WHERE pid <> pg_backend_pid() AND usename = current_user AND datname = current_database()";

    Broker kafka;

    @Test
    void without_kafka_the_service_is_ready_and_records() throws Exception {
        UUID event = FakeEventService.known();
        kafka.kill();
        try {
            scan(Scans.of(event, Scans.address())).then().statusCode(201);
            Await.until(() ->
                    !given().get("/q/health/ready").path("checks[0].data.relay").equals("publishing"));
            given().get("/q/health/ready").then().statusCode(200).body("checks.name", equalTo(List.of("journal")));
            given().get("/q/health/live").then().statusCode(200);
            scan(Scans.of(event, Scans.address())).then().statusCode(201);
        } finally {
            kafka.restart();
        }
        Await.until(() -> AttendanceTopic.values(Topics.ATTENDANCES, event).size() == 2);
        Await.until(() ->
                given().get("/q/health/ready").path("checks[0].data.relay").equals("publishing"));
        FakeEventService.known();
    }

    @Test
    void without_a_database_everything_is_503_and_nothing_is_acknowledged() throws SQLException {
        UUID event = FakeEventService.known();
        Map<String, Object> scan = Scans.of(event, Scans.address());
        try (Connection door = AttendanceTables.connect()) {
            door.createStatement().execute("ALTER DATABASE attendances CONNECTION LIMIT 0");
            try {
                door.createStatement().execute(HANG_UP);

                for (Response answer : List.of(
                        scan(scan),
                        batch(List.of(scan)),
                        annul(scan.get("id"), "left"),
                        get("organizer", "/attendances?event={e}", event),
                        get("organizer", "/quarantine"))) {
                    answer.then()
                            .statusCode(503)
                            .contentType("application/problem+json")
                            .header("Retry-After", notNullValue())
                            .body("code", equalTo("unavailable"));
                }
                given().get("/q/health/ready").then().statusCode(503);
            } finally {
                door.createStatement().execute("ALTER DATABASE attendances CONNECTION LIMIT -1");
            }
        }
        Await.until(() -> scan(scan).statusCode() == 201);
        Await.until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void broken_connections_under_load_neither_lose_nor_duplicate_facts() {
        UUID event = FakeEventService.known();
        List<Map<String, Object>> scans = IntStream.range(0, 200)
                .mapToObj(i -> Scans.named(event, "Asha"))
                .toList();

        ExecutorService doors = Executors.newFixedThreadPool(16);
        List<CompletableFuture<Void>> kiosks = scans.stream()
                .map(scan -> CompletableFuture.runAsync(() -> sendTwice(scan), doors))
                .toList();
        for (int times = 0; times < 8; times++) {
            AttendanceTables.number(HANG_UP);
            IntStream.range(0, 5).forEach(i -> Await.pause());
        }
        doors.shutdown();
        kiosks.forEach(CompletableFuture::join);

        assertEquals(200, AttendanceTables.number("SELECT count(*) FROM journal WHERE key = '" + event + "'"));
        assertEquals(200, AttendanceTables.number("SELECT count(*) FROM journal WHERE key = '" + event + "'"));
    }

    /** Like a kiosk that lost the first answer. */
    private static void sendTwice(Map<String, Object> scan) {
        assertEquals(send(scan).asString(), send(scan).asString());
    }

    private static Response send(Map<String, Object> scan) {
        Response[] answer = new Response[1];
        Await.until(() -> {
            answer[0] = scan(scan);
            int status = answer[0].statusCode();
            assertTrue(Set.of(200, 201, 503).contains(status), "status " + status);
            return status != 503;
        });
        return answer[0];
    }
}
