package capacity.attendances;

import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.get;
import static capacity.attendances.AttendanceRequests.post;
import static capacity.attendances.AttendanceRequests.release;
import static capacity.attendances.AttendanceRequests.scan;
import static capacity.attendances.Scans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Sends a name in every possible way, and finds it nowhere except in the register. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class PrivacyIT {

    private static final String CANARY = "Zebedayo";

    private static final class Memory extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord record) {
            lines.add(record.getMessage()
                    + List.of(record.getParameters() == null ? new Object[0] : record.getParameters())
                    + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static List<Response> throughEveryDoor(UUID event) {
        Map<String, Object> person =
                Map.of("name", CANARY, "email", CANARY + UUID.randomUUID() + "@example.org", "organization", CANARY);
        Map<String, Object> scan = with(Scans.anonymous(event), "anonymous", null, "participant", person);
        Map<String, Object> unknown = with(scan, "id", UUID.randomUUID().toString(), "eventId", UUID.randomUUID());
        Map<String, Object> invalid =
                with(scan, "id", UUID.randomUUID().toString(), "sector", CANARY, "country", CANARY);
        return List.of(
                scan(scan),
                scan(scan),
                scan(with(scan, "sector", "other")),
                scan(invalid),
                scan(with(scan, "participant", CANARY)),
                scan(with(scan, "participant", Map.of("name", CANARY, "email", CANARY + "@" + CANARY + "@"))),
                scan(with(scan, "id", UUID.randomUUID().toString(), "participantId", UUID.randomUUID())),
                batch(List.of(unknown, invalid, CANARY, with(scan, "sector", "other"))),
                release(invalid.get("id"), Map.of("sector", CANARY)),
                release(unknown.get("id"), Map.of("participant", Map.of("name", CANARY, "email", CANARY))),
                post("kiosk", "/attendances", "{\"name\": \"" + CANARY + "\""),
                post(
                        "kiosk",
                        "/attendances/" + scan.get("id") + "/annulment",
                        Map.of("reason", CANARY, "note", CANARY)),
                post(
                        "kiosk",
                        "/attendances/" + scan.get("id") + "/annulment",
                        Map.of("reason", "other", "note", CANARY)),
                get("auditor", "/attendances?event={e}", event),
                get("auditor", "/quarantine?limit=500"));
    }

    @Test
    void a_name_is_in_no_other_answer_no_log_no_fact_and_in_no_table_unencrypted() {
        Memory log = new Memory();
        log.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(log);
        UUID event = FakeEventService.known();

        List<Response> answers = throughEveryDoor(event);

        Logger.getLogger("").removeHandler(log);
        answers.forEach(answer -> assertFalse(answer.asString().contains(CANARY), answer.asString()));
        assertFalse(String.join("\n", log.lines).contains(CANARY), "in the log");
        assertEquals(2, AttendanceTables.number("SELECT count(*) FROM journal WHERE key = '" + event + "'"));
        for (String table : AttendanceTables.texts(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")) {
            String rows = String.join("\n", AttendanceTables.texts("SELECT t::text FROM " + table + " t"));
            assertFalse(rows.contains(CANARY) || rows.contains(hex(CANARY)), "in table " + table);
        }
        assertEquals(CANARY, get("organizer", "/attendances?event={e}", event).path("items[0].participant.name"));
    }

    @Test
    void kafka_gets_the_journal_byte_for_byte_without_names() {
        UUID event = FakeEventService.known();
        throughEveryDoor(event);

        List<String> payloads =
                AttendanceTables.texts("SELECT payload FROM journal WHERE key = '" + event + "' ORDER BY position");
        assertTrue(payloads.size() > 1);
        Await.until(() -> AttendanceTopic.values(Topics.ATTENDANCES, event).equals(payloads));
        assertFalse(payloads.toString().contains(CANARY));
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
