package capacity.attendances.participant;

import static capacity.attendances.AttendanceRequests.annul;
import static capacity.attendances.AttendanceRequests.get;
import static capacity.attendances.AttendanceRequests.post;
import static capacity.attendances.AttendanceRequests.scan;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.attendances.AttendanceTables;
import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A database with the right key, with another key, and with rows that no key opens. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class MasterKeyCheckIT {

    private static final String OTHER =
            Base64.getEncoder().encodeToString("another key, 32 bytes of it long".getBytes());

    @Inject
    MasterKeyCheck masterKey;

    @Inject
    ParticipantRegister register;

    private final ParticipantRegister stranger = new ParticipantRegister(new DerivedKeys(OTHER));

    @Test
    void a_database_accepts_only_the_key_that_it_was_first_written_with() {
        List<String> mark = AttendanceTables.texts("SELECT mark FROM master_key");

        String message = assertThrows(IllegalStateException.class, () -> masterKey.check(stranger))
                .getMessage();

        assertFalse(message.contains(OTHER));
        masterKey.check(register);
        assertEquals(1, mark.size());
        assertEquals(mark, AttendanceTables.texts("SELECT mark FROM master_key"));
    }

    @Test
    void a_register_without_a_mark_accepts_only_the_key_that_opens_its_rows() {
        scan(Scans.of(FakeEventService.known(), Scans.address())).then().statusCode(201);
        AttendanceTables.change("DELETE FROM master_key");

        assertThrows(IllegalStateException.class, () -> masterKey.check(stranger));
        assertEquals(List.of(), AttendanceTables.texts("SELECT mark FROM master_key"));
        masterKey.check(register);
        assertEquals(1, AttendanceTables.number("SELECT count(*) FROM master_key"));
    }

    @Test
    void a_participant_who_cannot_be_decrypted_is_listed_as_unreadable_beside_the_others() {
        UUID event = FakeEventService.known();
        Map<String, Object> damaged = Scans.of(event, Scans.address());
        String participant = scan(damaged).path("participantId");
        scan(Scans.of(event, Scans.address())).then().statusCode(201);
        AttendanceTables.change("UPDATE participant SET wrapped_key = '\\x00' WHERE id = '" + participant + "'");

        get("organizer", "/attendances?event={e}", event)
                .then()
                .statusCode(200)
                .body("items[0].participant", nullValue())
                .body("items[0].unreadable", equalTo(true))
                .body("items[1].participant.name", equalTo("Wanjiku Kamau"))
                .body("items[1].unreadable", nullValue());
        get("auditor", "/attendances?event={e}", event).then().body("items[0].unreadable", nullValue());
        post("kiosk", "/attendances/" + damaged.get("id") + "/annulment", Map.of("reason", "left", "note", "ill"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unreadable"));
        annul(damaged.get("id"), "left").then().statusCode(200);
        AttendanceTables.change("DELETE FROM participant WHERE id = '" + participant + "'");
    }
}
