package capacity.attendances.api;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.get;
import static capacity.attendances.AttendanceRequests.post;
import static capacity.attendances.AttendanceRequests.release;
import static capacity.attendances.AttendanceRequests.scan;
import static capacity.attendances.Scans.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.contracts.facts.EventFact.EventRevised;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is accepted and odd is said at once. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class WarningsIT {

    private final UUID event = FakeEventService.known();

    @Test
    void a_usual_scan_has_no_warnings() {
        scan(Scans.of(event, Scans.address())).then().statusCode(201).body("warnings", nullValue());
    }

    @Test
    void a_day_outside_the_dates_is_said_in_repeats_too_and_by_the_dates_of_today() {
        Map<String, Object> early = with(Scans.of(event, Scans.address()), "occurredAt", "2014-05-05T09:00:00+03:00");
        scan(early).then().statusCode(201).body("warnings.code", contains("outside-dates"));
        batch(List.of(early)).then().body("results[0].warnings.code", contains("outside-dates"));
        assertEquals(true, attendances(event).get(0).get("outsideDates"));

        FakeEventService.tell(
                event, new EventRevised(FakeEventService.details("Africa/Nairobi", LocalDate.of(2014, 5, 5))));
        scan(early).then().statusCode(200).body("warnings", nullValue());
        assertEquals(false, attendances(event).get(0).get("outsideDates"));
        assertNull(attendances(event).get(0).get("warnings"));
    }

    @Test
    void a_clock_that_is_ahead_is_said() {
        Map<String, Object> ahead = with(
                Scans.anonymous(event),
                "occurredAt",
                OffsetDateTime.now().plusHours(1).toString());
        scan(ahead).then().body("warnings.code", contains("outside-dates", "in-the-future"));
        scan(ahead).then().statusCode(200).body("warnings.code", contains("outside-dates", "in-the-future"));
        post("kiosk", "/attendances/validation", ahead)
                .then()
                .statusCode(200)
                .body("warnings.code", contains("in-the-future"));
    }

    @Test
    void a_repaired_address_is_said_and_is_the_same_person() {
        String address = Scans.address();
        String who = scan(Scans.of(event, address)).path("participantId");
        Map<String, Object> wrapped = Scans.of(FakeEventService.known(), "<mailto:" + address + ">.");
        scan(wrapped)
                .then()
                .statusCode(201)
                .body("participantId", equalTo(who))
                .body("warnings.code", contains("address-repaired"));
    }

    @Test
    void a_released_item_has_warnings() {
        Map<String, Object> scan =
                with(Scans.anonymous(event), "occurredAt", "2014-05-05T09:00:00+03:00", "sector", "goverment");
        batch(List.of(scan)).then().body("results[0].warnings", nullValue());
        release(scan.get("id"), "{\"sector\": \"government\"}")
                .then()
                .statusCode(200)
                .body("warnings.code", contains("outside-dates"));
    }

    @Test
    void organizers_see_a_possible_second_person_and_auditors_do_not() {
        Map<String, Object> one = Scans.of(event, Scans.address());
        Map<String, Object> second = with(
                Scans.of(event, Scans.address()),
                "participant",
                Map.of("name", "KAMAU, Wanjikū", "email", Scans.address()));
        Map<String, Object> abroad = with(Scans.of(event, Scans.address()), "country", "UG");
        batch(List.of(one, second, abroad)).then().body("summary.accepted", equalTo(3));

        get("organizer", "/attendances?event={event}", event)
                .then()
                .body("items[0].warnings.code", contains("possible-second"))
                .body("items[1].warnings.code", contains("possible-second"))
                .body("items[2].warnings", nullValue());
        get("auditor", "/attendances?event={event}", event)
                .then()
                .body("items", hasSize(3))
                .body("items[0].warnings", nullValue());
    }
}
