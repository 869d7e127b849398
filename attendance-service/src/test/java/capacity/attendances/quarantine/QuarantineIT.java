package capacity.attendances.quarantine;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.get;
import static capacity.attendances.AttendanceRequests.post;
import static capacity.attendances.AttendanceRequests.release;
import static capacity.attendances.AttendanceRequests.scan;
import static capacity.attendances.Scans.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.attendances.AttendanceTables;
import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.contracts.facts.EventFact.EventScheduled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How items get into quarantine and out of it. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class QuarantineIT {

    private static Response quarantined(Map<String, ?> scan) {
        Response answer = batch(List.of(scan));
        answer.then().body("results[0].status", equalTo("quarantined"));
        return answer;
    }

    @Test
    void an_organizer_releases_an_item_with_corrections_and_the_kiosk_sees_it_accepted() {
        UUID event = FakeEventService.known();
        Map<String, Object> scan = with(Scans.of(event, Scans.address()), "sector", "goverment", "remark", "late");
        quarantined(scan);

        release(scan.get("id"), "{\"sector\": \"government\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/remark"));
        release(scan.get("id"), "{\"remark\": null}")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("id", equalTo(scan.get("id")));

        batch(List.of(scan)).then().body("results[0].status", equalTo("accepted"));
        release(scan.get("id"), "{}").then().statusCode(200).body("status", equalTo("accepted"));
        assertEquals("government", attendances(event).get(0).get("sector"));
        assertEquals(
                List.of("organizer-1"),
                AttendanceTables.texts("SELECT actor FROM journal WHERE key = '" + event + "'"));
    }

    @Test
    void an_item_without_an_id_is_released_under_the_generated_id() {
        UUID event = FakeEventService.known();
        String ours = quarantined(with(Scans.anonymous(event), "id", null)).path("results[0].id");

        release(ours, "{\"id\": \"" + UUID.randomUUID() + "\"}").then().statusCode(422);
        release(ours, "{}").then().statusCode(200).body("id", equalTo(ours));

        assertEquals(ours, attendances(event).get(0).get("id"));
    }

    @Test
    void an_item_whose_id_belonged_to_another_scan_is_released_as_a_separate_scan() {
        UUID event = FakeEventService.known();
        Map<String, Object> scan = Scans.of(event, Scans.address());
        scan(scan);
        Map<String, Object> other = with(scan, "participant", Map.of("name", "Asha"));
        String ours = quarantined(other).path("results[0].id");

        release(ours, "{}").then().statusCode(200).body("status", equalTo("accepted"));

        assertEquals(2, attendances(event).size());
        batch(List.of(other))
                .then()
                .body("results[0].status", equalTo("accepted"))
                .body("results[0].id", equalTo(ours));
    }

    @Test
    void a_dismissed_item_stays_dismissed() {
        Map<String, Object> scan = Scans.anonymous(UUID.randomUUID());
        quarantined(scan);
        Object body = Map.of("reason", "a test of the kiosk");

        post("organizer", "/quarantine/" + scan.get("id") + "/dismissal", body)
                .then()
                .statusCode(200);
        post("organizer", "/quarantine/" + scan.get("id") + "/dismissal", body)
                .then()
                .statusCode(200);

        quarantined(scan).then().body("results[0].problem.code", equalTo("dismissed"));
        release(scan.get("id"), "{}").then().statusCode(409).body("code", equalTo("wrong-state"));
        FakeEventService.tell(
                UUID.fromString(scan.get("eventId").toString()), new EventScheduled(FakeEventService.details("UTC")));
        quarantined(scan);
    }

    @Test
    void a_released_item_cannot_be_dismissed_and_an_unknown_item_is_not_found() {
        UUID event = FakeEventService.known();
        String ours = quarantined(with(Scans.anonymous(event), "id", null)).path("results[0].id");
        release(ours, "{}").then().statusCode(200);

        post("organizer", "/quarantine/" + ours + "/dismissal", Map.of("reason", "no"))
                .then()
                .statusCode(409);
        post("organizer", "/quarantine/" + UUID.randomUUID() + "/dismissal", Map.of("reason", "no"))
                .then()
                .statusCode(404);
        release(UUID.randomUUID(), "{}").then().statusCode(404);
    }

    @Test
    void different_content_with_the_id_of_a_waiting_item_is_kept_as_another_item() {
        Map<String, Object> scan = Scans.anonymous(UUID.randomUUID());
        quarantined(scan).then().body("results[0].id", equalTo(scan.get("id")));

        Map<String, Object> other = with(scan, "sector", "academia");
        String ours = quarantined(other).path("results[0].id");
        quarantined(other)
                .then()
                .body("results[0].id", equalTo(ours))
                .body("results[0].problem.code", equalTo("id-reused"));

        get("organizer", "/quarantine?event={e}", scan.get("eventId")).then().body("items", hasSize(2));
    }

    /** As if the databases had been restored without their keys. */
    @Test
    void an_item_that_cannot_be_decrypted_is_listed_and_can_only_be_dismissed() {
        UUID event = UUID.randomUUID();
        Map<String, Object> scan = Scans.anonymous(event);
        quarantined(scan);
        AttendanceTables.change("UPDATE quarantine SET item = item || '\\x00' WHERE id = '" + scan.get("id") + "'");

        release(scan.get("id"), "{}").then().statusCode(422).body("code", equalTo("unreadable"));
        get("organizer", "/quarantine?event={e}", event)
                .then()
                .statusCode(200)
                .body("items[0].reason", equalTo("unreadable"))
                .body("items[0].item", nullValue());
        get("auditor", "/quarantine?event={e}", event).then().statusCode(200).body("items", hasSize(1));
        post("organizer", "/quarantine/" + scan.get("id") + "/dismissal", Map.of("reason", "its key is gone"))
                .then()
                .statusCode(200);
    }
}
