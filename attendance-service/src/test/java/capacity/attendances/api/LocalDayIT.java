package capacity.attendances.api;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.scan;
import static capacity.attendances.Scans.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.contracts.facts.EventFact.EventRevised;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The calendar day of a scan. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class LocalDayIT {

    @Test
    void the_next_local_day_counts_again_and_starts_at_midnight_in_the_events_time_zone() {
        UUID event = FakeEventService.known("Pacific/Auckland");
        String address = Scans.address();
        scan(with(Scans.of(event, address), "occurredAt", "2014-05-06T11:59:59Z"))
                .then()
                .statusCode(201);
        scan(with(Scans.of(event, address), "occurredAt", "2014-05-06T12:00:00Z"))
                .then()
                .statusCode(201);

        assertEquals(
                List.of("2014-05-06", "2014-05-07"),
                attendances(event).stream().map(row -> row.get("day")).toList());
    }

    @Test
    void a_recorded_day_does_not_move_when_the_event_changes_its_time_zone() {
        UUID event = FakeEventService.known("Africa/Nairobi");
        String address = Scans.address();
        Map<String, Object> scan = with(Scans.of(event, address), "occurredAt", "2014-05-06T22:30:00Z");
        Response first = scan(scan);
        assertEquals("2014-05-07", attendances(event).get(0).get("day"));

        FakeEventService.tell(event, new EventRevised(FakeEventService.details("UTC")));

        assertEquals("2014-05-07", attendances(event).get(0).get("day"));
        assertEquals(first.asString(), scan(scan).asString());
        scan(with(scan, "id", UUID.randomUUID().toString())).then().statusCode(201);
        assertEquals("2014-05-06", attendances(event).get(1).get("day"));
    }

    @Test
    void a_day_outside_the_events_dates_counts_and_is_flagged() {
        UUID event = FakeEventService.known();
        scan(with(Scans.anonymous(event), "occurredAt", "2014-05-09T08:00:00+03:00"))
                .then()
                .statusCode(201);
        scan(with(Scans.anonymous(event), "occurredAt", "2014-05-08T08:00:00+03:00"))
                .then()
                .statusCode(201);

        assertEquals(
                List.of(true, false),
                attendances(event).stream().map(row -> row.get("outsideDates")).toList());
    }

    @Test
    void the_time_of_a_scan_is_listed_with_offset_and_seconds_even_if_the_seconds_are_zero() {
        UUID event = FakeEventService.known();
        scan(with(Scans.anonymous(event), "occurredAt", "2014-05-06T09:00:00+03:00"))
                .then()
                .statusCode(201);
        assertEquals("2014-05-06T09:00:00+03:00", attendances(event).get(0).get("occurredAt"));
    }

    @Test
    void moments_outside_1900_to_2199_are_refused_and_the_first_and_the_last_inside_have_days() {
        UUID event = FakeEventService.known();
        batch(List.of(
                        with(Scans.anonymous(event), "occurredAt", "9999-12-31T23:59:59Z"),
                        with(Scans.anonymous(event), "occurredAt", "0001-01-01T00:00:00Z"),
                        with(Scans.anonymous(event), "occurredAt", "1900-01-01T00:00:00+00:01"),
                        with(Scans.anonymous(event), "occurredAt", "2200-01-01T00:00:00Z"),
                        with(Scans.anonymous(event), "occurredAt", "1900-01-01T00:00:00Z"),
                        with(Scans.anonymous(event), "occurredAt", "2199-12-31T23:59:59.999999999Z")))
                .then()
                .body("summary.quarantined", equalTo(4))
                .body("results[0].problem.errors[0].pointer", equalTo("/occurredAt"))
                .body("results[5].warnings.code", hasItems("outside-dates", "in-the-future"));
        assertEquals(2, attendances(event).size());
    }
}
