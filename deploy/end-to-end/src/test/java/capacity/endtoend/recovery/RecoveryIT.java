package capacity.endtoend.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ApiResponse;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.ProjectionProgress;
import capacity.endtoend.sharedstack.SharedStack;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each store is lost once. Afterwards every number is the same, and every scan still gets its first answer. */
@Order(9)
@ExtendWith(SharedStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecoveryIT {

    private static final Path BACKUP = Path.of("target").toAbsolutePath().resolve("backup-" + UUID.randomUUID());
    private static final Map<ObjectNode, JsonNode> SCANS = new LinkedHashMap<>();
    private static DeployedStack stack;
    private static ApiClient api;
    private static RecoveryProcedure procedure;
    private static String event;

    @BeforeAll
    static void recordAndBackUp(DeployedStack given) throws Exception {
        stack = given;
        api = new ApiClient(stack, "organizer");
        procedure = new RecoveryProcedure(stack, BACKUP);
        event = holdEvent();
        scan(40);
        procedure.run("backup");
        scan(60); // these are in no backup
    }

    @Order(1)
    @Test
    void deleted_topics_are_filled_again_by_themselves() throws Exception {
        JsonNode before = settledTotals();
        try (Admin kafka = Admin.create(Map.<String, Object>of("bootstrap.servers", stack.property("kafka")))) {
            kafka.deleteTopics(List.of("capacity.events.v1", "capacity.attendances.v1"))
                    .all()
                    .get();
        }
        scan(10);
        awaitEqualCopies();
        assertEquals(
                before.at("/total/individuals").asInt() + 10,
                settledTotals().at("/total/individuals").asInt());
    }

    @Order(2)
    @Test
    void a_lost_database_comes_back_from_a_backup_and_what_is_newer_from_the_topics() throws Exception {
        JsonNode before = settledTotals();
        awaitEqualCopies();
        drop("attendances");
        drop("events");
        assertTrue(procedure.run("restore-backup").contains("facts restored"));
        assertSameAs(before);
    }

    @Order(3)
    @Test
    void a_lost_journal_without_a_backup_comes_back_from_its_topic() throws Exception {
        JsonNode before = settledTotals();
        awaitEqualCopies();
        drop("events");
        assertTrue(procedure.run("restore-journal").contains("events: "));
        assertSameAs(before);
    }

    private static void assertSameAs(JsonNode before) throws Exception {
        awaitEqualCopies();
        assertEquals(before, settledTotals());
        List<ObjectNode> bodies = new ArrayList<>(SCANS.keySet());
        JsonNode again = send(bodies);
        for (int i = 0; i < bodies.size(); i++) {
            assertEquals(SCANS.get(bodies.get(i)), again.get(i).deepCopy(), "repeated");
        }
        assertEquals(before, settledTotals());
        scan(1);
        awaitEqualCopies();
    }

    private static String holdEvent() {
        Map<String, Object> body = Map.of(
                "title", "Workshop",
                "kind", "workshop",
                "themes", List.of("climate-change"),
                "hostCountry", "KE",
                "startsOn", "2015-03-02",
                "endsOn", "2015-03-04",
                "timeZone", "Africa/Nairobi");
        ApiResponse made = api.post("/events", body).expect(201);
        String id = made.text("id");
        api.post("/events/" + id + "/held", Map.of(), made.etag()).expect(200);
        return id;
    }

    private static void scan(int count) {
        List<ObjectNode> bodies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ObjectNode body = ApiClient.JSON.createObjectNode();
            body.put("id", UUID.randomUUID().toString());
            body.put("eventId", event);
            body.put("occurredAt", "2015-03-02T10:00:00+03:00");
            body.put("sector", List.of("government", "business", "academia").get(i % 3));
            body.putObject("participant")
                    .put("name", "Visitor")
                    .put("email", "v" + SCANS.size() + "-" + i + "@example.org");
            bodies.add(body);
        }
        JsonNode results = send(bodies);
        for (int i = 0; i < count; i++) {
            SCANS.put(bodies.get(i), results.get(i));
        }
    }

    /** Repeats until all are accepted, because the event may be on its way. @return the results without their index */
    private static JsonNode send(List<ObjectNode> bodies) {
        for (Instant deadline = Instant.now().plusSeconds(60); ; pause()) {
            ApiResponse answer =
                    api.post("/attendances/batch", Map.of("items", bodies)).expect(200, 502, 503);
            if (answer.body().at("/summary/accepted").asInt() == bodies.size()) {
                answer.body().path("results").forEach(result -> ((ObjectNode) result).remove("index"));
                return answer.body().path("results");
            }
            assertTrue(Instant.now().isBefore(deadline), answer.toString());
        }
    }

    private static JsonNode settledTotals() throws SQLException {
        ProjectionProgress.awaitAll(stack);
        return api.get("/totals?by=sector").expect(200).body();
    }

    /** Waits until {@code deploy/compare} finds no difference. */
    private static void awaitEqualCopies() throws Exception {
        for (Instant deadline = Instant.now().plusSeconds(60); ; pause()) {
            try {
                String told = procedure.run("compare");
                if (told.lines()
                                .filter(line -> line.endsWith("; 0 are not yet published"))
                                .count()
                        == 2) {
                    return;
                }
                assertTrue(Instant.now().isBefore(deadline), told);
            } catch (AssertionError e) {
                if (Instant.now().isAfter(deadline)) {
                    throw e;
                }
            }
        }
    }

    private static void drop(String database) throws Exception {
        String url = stack.property(database + ".jdbc-url").replaceFirst("/[^/]*$", "/postgres");
        String password =
                Files.readString(stack.data().resolve("postgres/password")).strip();
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + database + " WITH (FORCE)");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
