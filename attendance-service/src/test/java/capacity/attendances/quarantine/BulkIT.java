package capacity.attendances.quarantine;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.get;
import static capacity.attendances.AttendanceRequests.post;
import static capacity.attendances.Scans.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many items by one request. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class BulkIT {

    private final UUID event = FakeEventService.known();

    private void quarantine(int items, String sector) {
        batch(IntStream.range(0, items)
                        .mapToObj(i -> with(Scans.of(event, Scans.address()), "sector", sector))
                        .toList())
                .then()
                .body("summary.quarantined", equalTo(items));
    }

    @Test
    void waiting_items_of_an_event_are_released_together_with_corrections() {
        quarantine(3, "goverment");
        batch(List.of(with(Scans.of(event, Scans.address()), "sector", "goverment", "country", "KEN")));

        post("organizer", "/quarantine/release", Map.of("event", event, "corrections", Map.of("sector", "government")))
                .then()
                .statusCode(200)
                .body("results", hasSize(4))
                .body("summary.accepted", equalTo(3))
                .body("summary.quarantined", equalTo(1))
                .body("results[3].problem.errors[0].pointer", equalTo("/country"))
                .body("next", nullValue());
        assertEquals(3, attendances(event).size());
    }

    @Test
    void waiting_items_are_dismissed_together_by_code_and_device() {
        quarantine(2, "goverment");
        get("organizer", "/quarantine?event={event}&code=invalid&device=kiosk-1", event)
                .then()
                .body("items", hasSize(2));
        get("organizer", "/quarantine?event={event}&device=nobody", event)
                .then()
                .body("items", hasSize(0));

        Map<String, Object> chosen = Map.of("event", event, "code", "invalid", "device", "kiosk-1", "reason", "a test");
        post("organizer", "/quarantine/dismissal", chosen)
                .then()
                .statusCode(200)
                .body("summary.dismissed", equalTo(2))
                .body("results.status", everyItem(equalTo("dismissed")));
        post("organizer", "/quarantine/dismissal", chosen).then().body("results", hasSize(0));
    }

    @Test
    void more_than_five_hundred_items_take_several_requests() {
        quarantine(500, "goverment");
        quarantine(1, "goverment");
        Map<String, Object> chosen = Map.of("event", event, "reason", "a test");
        String next = post("organizer", "/quarantine/dismissal", chosen)
                .then()
                .body("results", hasSize(500))
                .extract()
                .path("next");
        post("organizer", "/quarantine/dismissal", Map.of("event", event, "reason", "a test", "after", next))
                .then()
                .body("results", hasSize(1));
    }

    @Test
    void a_request_that_names_nothing_is_refused() {
        post("organizer", "/quarantine/release", Map.of()).then().statusCode(422);
        post("organizer", "/quarantine/dismissal", Map.of("reason", "a test"))
                .then()
                .statusCode(422);
        post("organizer", "/quarantine/release", Map.of("event", event, "corrections", Map.of("id", UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/corrections/id"));
    }
}
