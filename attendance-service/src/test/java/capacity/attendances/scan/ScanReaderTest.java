package capacity.attendances.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.attendances.participant.DerivedKeys;
import capacity.attendances.participant.ParticipantRegister;
import capacity.http.body.Bodies;
import capacity.http.problem.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScanReaderTest {

    private static final String SCAN = """
            {"id": "0198a0e6-0000-7000-8000-00000000000a", "eventId": "0198a0e6-0000-7000-8000-000000000001",
             "occurredAt": "2014-05-06T08:57:00+03:00", "sector": "government",
             "participant": {"name": "Asha", "email": "asha@example.org"}}""";

    private final ScanReader reader = new ScanReader(
            new ParticipantRegister(new DerivedKeys(Base64.getEncoder().encodeToString(new byte[32]))));

    private Submission read(String json) {
        return reader.read(Bodies.parse(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String with(String from, String to) {
        assertTrue(SCAN.contains(from));
        return SCAN.replace(from, to);
    }

    private void assertSame(String json) {
        assertEquals(read(SCAN).digest(), read(json).digest(), json);
    }

    private void assertOther(String json) {
        assertNotEquals(read(SCAN).digest(), read(json).digest(), json);
    }

    @Test
    void content_is_compared_after_defaults_and_spelling() {
        assertSame(with("\"sector\"", "\"gender\": \"undisclosed\", \"role\": \"participant\", \"sector\""));
        assertSame(with("\"sector\"", "\"country\": null, \"anonymous\": false, \"sector\""));
        assertSame(with("00000000000a", "00000000000A"));
        assertSame(with("08:57:00+", "08:57:00.000+"));
        assertSame(with("asha@example.org", "  Asha@EXAMPLE.org "));
        assertSame(with(
                "\"name\": \"Asha\", \"email\": \"asha@example.org\"",
                "\"email\": \"asha@example.org\", \"name\": \"Asha\""));
    }

    @Test
    void names_offsets_and_codes_are_compared_as_given() {
        assertOther(with("Asha\"", "asha\""));
        assertOther(with("Asha\"", "Asha \""));
        assertOther(with("08:57:00+03:00", "05:57:00Z"));
        assertOther(with("\"sector\"", "\"gender\": \"female\", \"sector\""));
        assertOther(with("\"sector\"", "\"remark\": \"x\", \"sector\""));
    }

    @Test
    void defaults_are_filled_in() {
        ValidScan scan = read(SCAN).scan();

        assertEquals("undisclosed", scan.gender());
        assertEquals("participant", scan.role());
        assertInstanceOf(Identity.ByAddress.class, scan.identity());
    }

    @Test
    void exactly_one_way_of_identification_is_needed() {
        String person = "\"participant\": {\"name\": \"Asha\", \"email\": \"asha@example.org\"}";
        String id = "\"participantId\": \"0198a0e6-0000-7000-8000-000000000002\"";
        assertFalse(read(with(person, "\"country\": \"KE\"")).isValid());
        assertFalse(read(with(person, "\"anonymous\": false")).isValid());
        assertFalse(read(with(person, person + ", \"anonymous\": true")).isValid());
        assertFalse(read(with(person, id + ", \"anonymous\": true")).isValid());
        assertFalse(read(with(person, id + ", \"participant\": {\"name\": \"Asha\"}"))
                .isValid());
        assertFalse(read(with(person, id + ", \"anonymous\": true, " + person)).isValid());
        assertInstanceOf(Identity.Known.class, read(with(person, id)).scan().identity());
        assertInstanceOf(
                Identity.Unknown.class,
                read(with(person, "\"anonymous\": true")).scan().identity());
        // only the register knows whether they contradict each other
        assertInstanceOf(
                Identity.Both.class,
                read(with(person, id + ", " + person)).scan().identity());
    }

    @Test
    void every_submission_has_an_id_and_faults_that_do_not_quote_it() {
        for (String json : List.of(
                "1", "\"Asha\"", "[]", "{}", "null", with("Asha", "Asha\\u0000"), with("-00000000000a", "Asha"))) {
            Submission sent = read(json);
            assertFalse(sent.isValid(), json);
            assertNotNull(sent.id());
            assertTrue(sent.faults().stream().map(Fault::detail).noneMatch(detail -> detail.contains("Asha")), json);
        }
    }

    @Test
    void the_same_content_always_gets_the_same_collision_id() {
        assertEquals(read(SCAN).collisionId(), read(SCAN).collisionId());
        assertNotEquals(read(SCAN).collisionId(), read(with("Asha", "Joy")).collisionId());
    }
}
