package capacity.attendances.api;

import static capacity.attendances.AttendanceRequests.annul;
import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.post;
import static capacity.attendances.AttendanceRequests.scan;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import capacity.attendances.AttendanceTables;
import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Annulments. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class AnnulmentIT {

    private final UUID event = FakeEventService.known();
    private final String address = Scans.address();
    private final Map<String, Object> first = Scans.of(event, address);
    private final Map<String, Object> second = Scans.of(event, address);

    @Test
    void an_annulled_day_does_not_count_until_a_new_scan() {
        scan(first).then().statusCode(201);
        Response annulment = annul(first.get("id"), "wrong-person");
        annulment.then().statusCode(200).body("status", equalTo("annulled"));

        scan(first).then().statusCode(200).body("status", equalTo("accepted"));
        assertEquals(1, attendances(event).size());
        assertEquals("wrong-person", ((Map<?, ?>) attendances(event).get(0).get("annulled")).get("reason"));

        scan(second).then().statusCode(201);
        assertNull(attendances(event).get(1).get("annulled"));
    }

    @Test
    void a_repeated_annulment_records_no_fact_and_does_not_end_a_later_scan() {
        scan(first);
        Response once = annul(first.get("id"), "mistaken-scan");
        scan(second).then().statusCode(201);

        Response twice = annul(first.get("id"), "mistaken-scan");

        assertEquals(once.asString(), twice.asString());
        assertNull(attendances(event).get(1).get("annulled"));
        assertEquals(3, AttendanceTables.number("SELECT count(*) FROM journal WHERE key = '" + event + "'"));
    }

    @Test
    void annulling_a_duplicate_annuls_nothing_and_names_the_scan_that_stands() {
        scan(first);
        scan(second).then().body("status", equalTo("duplicate"));

        annul(second.get("id"), "mistaken-scan")
                .then()
                .statusCode(200)
                .body("status", equalTo("duplicate"))
                .body("standing", equalTo(first.get("id")));
        assertNull(attendances(event).get(0).get("annulled"));

        annul(first.get("id"), "mistaken-scan");
        annul(second.get("id"), "mistaken-scan").then().statusCode(200).body("standing", nullValue());
    }

    @Test
    void an_unknown_scan_is_not_found_and_a_quarantined_scan_cannot_be_annulled() {
        annul(UUID.randomUUID(), "left").then().statusCode(404);
        Map<String, Object> waiting = Scans.anonymous(UUID.randomUUID());
        batch(List.of(waiting));
        annul(waiting.get("id"), "left").then().statusCode(409).body("code", equalTo("wrong-state"));
        annul(waiting.get("id"), "because").then().statusCode(422);
    }

    @Test
    void the_note_is_stored_encrypted_in_the_register() {
        scan(first);

        post(
                        "organizer",
                        "/attendances/" + first.get("id") + "/annulment",
                        Map.of("reason", "other", "note", "It was Asha"))
                .then()
                .statusCode(200);

        String who = attendances(event).get(0).get("participantId").toString();
        String query = " FROM annulment_note WHERE participant_id = '" + who + "'";
        assertEquals(1, AttendanceTables.number("SELECT count(*)" + query));
        assertEquals(
                0, AttendanceTables.number("SELECT count(*)" + query + " AND position('Asha'::bytea in note) > 0"));
    }
}
