package capacity.attendances.api;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.post;
import static capacity.attendances.AttendanceRequests.release;
import static capacity.attendances.AttendanceRequests.scan;
import static capacity.attendances.Scans.with;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.http.response.JsonOutput;
import capacity.http.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and their devices really send, in each of the four ways in. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class SentContentIT {

    private final UUID event = FakeEventService.known();

    private static Map<String, Object> copy(Map<String, Object> scan) {
        return with(scan, "id", UUID.randomUUID().toString());
    }

    /** Single, in a batch, as a question, and out of quarantine. */
    private void accepted(Map<String, Object> scan) {
        post("kiosk", "/attendances/validation", scan).then().statusCode(204);
        scan(scan).then().statusCode(201);
        batch(List.of(copy(scan))).then().body("summary.quarantined", equalTo(0));
        Map<String, Object> faulty = with(copy(scan), "sector", "goverment");
        batch(List.of(faulty)).then().body("summary.quarantined", equalTo(1));
        release(faulty.get("id"), Map.of("sector", "government")).then().statusCode(200);
    }

    private void refused(Map<String, Object> scan, String pointer, String detail) {
        post("kiosk", "/attendances/validation", scan)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.detail", hasItem(detail));
        scan(scan).then().statusCode(422).body("errors.pointer", hasItem(pointer));
        Map<String, Object> kept = copy(scan);
        batch(List.of(kept)).then().body("results[0].problem.errors.pointer", hasItem(pointer));
        release(kept.get("id"), Map.of()).then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    private Map<String, Object> person(String name, String email) {
        Map<String, Object> person = new HashMap<>();
        person.put("name", name);
        person.put("email", email);
        return with(Scans.of(event, Scans.address()), "participant", person);
    }

    @Test
    void one_day_in_casablanca_is_one_day() {
        UUID there = FakeEventService.known("Africa/Casablanca");
        String address = Scans.address();
        Stream.of("2026-11-25T09:00:00Z", "2026-11-25T23:30:00Z")
                .forEach(moment -> scan(with(Scans.of(there, address), "occurredAt", moment)));
        assertEquals(
                List.of("2026-11-25"),
                attendances(there).stream().map(each -> each.get("day")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2014-05-07T02:59:60+03:00, 2014-05-07",
        "2014-05-06T08:57:12.123456789012+03:00, 2014-05-06",
        "2014-05-06t08:57:12z, 2014-05-06",
    })
    void times_of_rfc_3339_are_read(String moment, String day) {
        accepted(with(Scans.of(event, Scans.address()), "occurredAt", moment));
        assertEquals(day, attendances(event).get(0).get("day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", " \u2060\t"})
    void a_name_in_which_nothing_is_visible_is_blank(String name) {
        refused(person(name, null), "/participant/name", "must not be blank");
    }

    @Test
    void blank_optional_members_are_absent() {
        accepted(
                with(person("Wanjiku Kamau", ""), "country", "", "gender", " ", "role", "\u00A0", "participantId", ""));
        assertEquals("undisclosed", attendances(event).get(0).get("gender"));
        accepted(with(Scans.of(event, Scans.address()), "participantId", " "));
        accepted(with(Scans.anonymous(event), "participant", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example..org", "none@none", "-@-", "ana at example.org", "n/a"})
    void what_cannot_be_an_address_is_refused(String address) {
        refused(person("Wanjiku Kamau", address), "/participant/email", "must be an e-mail address");
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        String body = "\uFEFF" + JsonOutput.text(Scans.of(event, Scans.address()));
        given().header("Authorization", "Bearer " + Tokens.of("kiosk"))
                .contentType("application/json")
                .body(body.getBytes(UTF_8))
                .post("/api/v1/attendances")
                .then()
                .statusCode(201);
    }

    @Test
    void participants_of_kosovo_are_recorded() {
        accepted(with(Scans.of(event, Scans.address()), "country", "XK"));
    }
}
