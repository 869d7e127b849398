package capacity.attendances.quarantine;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.release;
import static capacity.attendances.AttendanceRequests.scan;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.attendances.AttendanceTables;
import capacity.attendances.AttendanceTestStack;
import capacity.attendances.Await;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.attendances.participant.ParticipantRegister;
import capacity.contracts.facts.EventFact.EventScheduled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Damaged or missing rows: each is reported, and none holds up the others. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class DamagedQuarantineIT {

    @Inject
    ParticipantRegister register;

    private final UUID event = UUID.randomUUID();
    private final Map<String, Object> scan = Scans.anonymous(event);
    private final Map<String, Object> other = Scans.anonymous(event);

    private void quarantined() {
        batch(List.of(scan, other)).then().body("summary.quarantined", equalTo(2));
    }

    private void arrives() {
        FakeEventService.tell(event, new EventScheduled(FakeEventService.details("UTC")));
    }

    private List<Object> attended() {
        return attendances(event).stream().map(row -> row.get("id")).toList();
    }

    @Test
    void the_refusal_says_why_an_item_cannot_be_read() {
        quarantined();
        String half = HexFormat.of().formatHex(register.keys().quarantine().seal("{\"id\":".getBytes(UTF_8)));
        AttendanceTables.change("UPDATE quarantine SET item = '\\x" + half + "' WHERE id = '" + scan.get("id") + "'");
        AttendanceTables.change("UPDATE quarantine SET item = '\\x00' WHERE id = '" + other.get("id") + "'");

        release(scan.get("id"), "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("unreadable"))
                .body("detail", containsString("an error of the service"));
        release(other.get("id"), "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("unreadable"))
                .body("detail", containsString("with another key, or is damaged"));
    }

    @Test
    void a_removed_item_is_reported_as_removed_and_the_others_are_released() {
        quarantined();
        AttendanceTables.change("DELETE FROM quarantine WHERE id = '" + scan.get("id") + "'");

        batch(List.of(scan, Scans.anonymous(FakeEventService.known())))
                .then()
                .statusCode(200)
                .body("results[0].status", equalTo("quarantined"))
                .body("results[0].problem.code", equalTo("removed"))
                .body("results[1].status", equalTo("accepted"));
        scan(scan).then().statusCode(200).body("problem.code", equalTo("removed"));
        release(scan.get("id"), "{}").then().statusCode(404);
        arrives();
        Await.until(() -> attended().equals(List.of(other.get("id"))));
    }

    @Test
    void an_item_without_a_receipt_does_not_stop_an_event_from_arriving() {
        quarantined();
        AttendanceTables.change("DELETE FROM receipt WHERE scan_id = '" + scan.get("id") + "'");

        arrives();

        Await.until(() -> attended().equals(List.of(scan.get("id"), other.get("id"))));
        batch(List.of(scan)).then().body("results[0].status", equalTo("accepted"));
        AttendanceTables.change("DELETE FROM receipt WHERE scan_id = '" + scan.get("id") + "'");
        release(scan.get("id"), "{}").then().statusCode(404);
        assertEquals(2, AttendanceTables.number("SELECT count(*) FROM journal WHERE key = '" + event + "'"));
    }
}
