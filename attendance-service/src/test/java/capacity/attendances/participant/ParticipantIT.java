package capacity.attendances.participant;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.get;
import static capacity.attendances.AttendanceRequests.scan;
import static capacity.attendances.Scans.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import capacity.attendances.AttendanceTables;
import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which scans are of the same participant. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class ParticipantIT {

    private final UUID event = FakeEventService.known();
    private final UUID other = FakeEventService.known();

    private static String participant(Map<String, Object> scan) {
        return scan(scan).then().statusCode(201).extract().path("participantId");
    }

    @Test
    void the_same_address_is_the_same_participant_at_every_event_in_any_spelling() {
        String address = Scans.address();

        String here = participant(Scans.of(event, address));
        String there = participant(Scans.of(other, "\t " + address.toUpperCase() + "\u00a0"));

        assertEquals(here, there);
    }

    @Test
    void the_register_keeps_the_first_name() {
        String address = Scans.address();
        participant(Scans.of(event, address));
        participant(with(Scans.of(other, address), "participant", Map.of("name", "Kamau, W.", "email", address)));

        assertEquals("Wanjiku Kamau", ((Map<?, ?>) attendances(other).get(0).get("participant")).get("name"));
    }

    @Test
    void without_an_address_every_new_scan_is_a_new_participant() {
        assertNotEquals(participant(Scans.named(event, "Asha")), participant(Scans.named(event, "Asha")));
        assertNotEquals(participant(Scans.anonymous(event)), participant(Scans.anonymous(event)));
    }

    @Test
    void a_known_participant_can_be_identified_by_id_even_if_anonymous() {
        String known = participant(Scans.anonymous(event));

        assertEquals(known, participant(with(Scans.anonymous(other), "anonymous", null, "participantId", known)));
        scan(with(Scans.anonymous(event), "anonymous", null, "participantId", known))
                .then()
                .statusCode(200)
                .body("status", equalTo("duplicate"));
    }

    @Test
    void an_unknown_participant_is_refused_and_nothing_is_stored() {
        Map<String, Object> scan = with(
                Scans.anonymous(event),
                "anonymous",
                null,
                "participantId",
                UUID.randomUUID().toString());

        scan(scan).then().statusCode(422).body("code", equalTo("unknown-participant"));
        scan(with(scan, "participantId", null, "anonymous", true)).then().statusCode(201);
    }

    @Test
    void an_address_beside_a_participant_id_is_a_conflict_if_they_contradict_and_invalid_if_not() {
        String address = Scans.address();
        String known = participant(Scans.of(event, address));
        String nobody = participant(Scans.anonymous(event));
        participant(Scans.of(event, "asha@example.org"));

        Map<String, Object> both = Scans.of(other, address);
        scan(with(both, "participantId", known)).then().statusCode(422).body("code", equalTo("invalid"));
        scan(with(Scans.of(other, "asha@example.org"), "participantId", known))
                .then()
                .statusCode(422)
                .body("code", equalTo("identity-conflict"));
        scan(with(Scans.of(other, Scans.address()), "participantId", known))
                .then()
                .statusCode(422)
                .body("code", equalTo("identity-conflict"));
        scan(with(both, "participantId", nobody)).then().statusCode(422).body("code", equalTo("identity-conflict"));
        batch(List.of(with(Scans.of(other, "asha@example.org"), "participantId", known)))
                .then()
                .body("results[0].problem.code", equalTo("identity-conflict"));
    }

    @Test
    void organizers_see_names_auditors_do_not_and_readers_see_nothing() {
        participant(Scans.of(event, Scans.address()));

        get("organizer", "/attendances?event={e}", event)
                .then()
                .body("items[0].participant.organization", equalTo("Ministry"));
        get("auditor", "/attendances?event={e}", event)
                .then()
                .statusCode(200)
                .body("items[0].participant", nullValue());
        get("reader", "/attendances?event={e}", event).then().statusCode(403);
        get("organizer", "/attendances").then().statusCode(400);
    }

    @Test
    void after_erasure_a_known_scan_gets_its_first_answer_and_the_address_is_a_new_participant() {
        String address = Scans.address();
        Map<String, Object> scan = Scans.of(event, address);
        String erased = participant(scan);
        AttendanceTables.change("DELETE FROM participant WHERE id = '" + erased + "'");

        scan(with(scan, "sector", "academia")).then().statusCode(200).body("participantId", equalTo(erased));
        assertNotEquals(erased, participant(Scans.of(event, address)));
        get("organizer", "/attendances?event={e}", event).then().body("items[0].participant", nullValue());
    }
}
