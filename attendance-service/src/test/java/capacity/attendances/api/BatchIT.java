package capacity.attendances.api;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.post;
import static capacity.attendances.AttendanceRequests.scan;
import static capacity.attendances.Scans.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import capacity.attendances.AttendanceTables;
import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.contracts.facts.EventFact.EventCancelled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Batches. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class BatchIT {

    @Test
    void every_item_has_a_result_even_if_it_is_not_a_scan() {
        UUID event = FakeEventService.known();
        UUID cancelled = FakeEventService.known();
        FakeEventService.tell(cancelled, new EventCancelled("flood"));
        String address = Scans.address();
        Map<String, Object> first = Scans.of(event, address);
        List<Object> items = Arrays.asList(
                first,
                Scans.of(event, " " + address.toUpperCase() + " "),
                first,
                with(first, "sector", "academia"),
                Scans.anonymous(UUID.randomUUID()),
                Scans.anonymous(cancelled),
                with(Scans.anonymous(event), "sector", "pirates"),
                with(Scans.anonymous(event), "id", "no uuid"),
                with(Scans.anonymous(event), "id", null),
                "not an object",
                42,
                null,
                List.of(first),
                with(Scans.anonymous(event), "participantId", UUID.randomUUID(), "anonymous", null));

        Response answer = batch(items);

        answer.then()
                .statusCode(200)
                .body(
                        "results.index",
                        equalTo(IntStream.range(0, items.size()).boxed().toList()))
                .body("results.id", not(hasItem((Object) null)))
                .body("summary.sent", equalTo(14))
                .body("summary.accepted", equalTo(2))
                .body("summary.duplicate", equalTo(1))
                .body("summary.quarantined", equalTo(11))
                .body("results.status[0, 1, 2, 3]", contains("accepted", "duplicate", "accepted", "quarantined"));
        assertEquals(
                List.of(
                        "id-reused",
                        "unknown-event",
                        "event-cancelled",
                        "invalid",
                        "invalid",
                        "invalid",
                        "invalid",
                        "invalid",
                        "invalid",
                        "invalid",
                        "unknown-participant"),
                answer.jsonPath().getList("results.findAll { it.status == 'quarantined' }.problem.code"));
        assertEquals("/sector", answer.path("results[6].problem.errors[0].pointer"));
        assertNotEquals(first.get("id"), answer.path("results[3].id"));
        assertEquals(1, attendances(event).size());
    }

    @Test
    void a_repeated_batch_has_the_same_results_and_adds_nothing() {
        UUID event = FakeEventService.known();
        Map<String, Object> first = Scans.of(event, Scans.address());
        List<Object> items = List.of(
                first,
                with(first, "sector", "academia"),
                Scans.anonymous(UUID.randomUUID()),
                with(Scans.anonymous(event), "role", "king"),
                Scans.named(event, "Asha"));
        Response once = batch(items);
        long rows = AttendanceTables.number("SELECT count(*) FROM quarantine");

        Response twice = batch(items);

        assertEquals(once.jsonPath().getList("results.id"), twice.jsonPath().getList("results.id"));
        assertEquals(once.jsonPath().getList("results.status"), twice.jsonPath().getList("results.status"));
        assertEquals(once.<Object>path("summary"), twice.<Object>path("summary"));
        assertEquals(rows, AttendanceTables.number("SELECT count(*) FROM quarantine"));
        assertEquals(2, attendances(event).size());
    }

    @Test
    void the_order_of_a_batch_changes_neither_the_number_of_attendances_nor_the_participants() {
        UUID event = FakeEventService.known();
        List<Object> items = new ArrayList<>();
        for (int person = 0; person < 20; person++) {
            String address = Scans.address();
            for (String time : List.of("06T09:00:00", "06T17:00:00", "07T09:00:00", "12T09:00:00")) {
                items.add(with(Scans.of(event, address), "occurredAt", "2014-05-" + time + "+03:00"));
            }
        }
        Collections.shuffle(items, new Random(7));

        batch(items).then().body("summary.accepted", equalTo(60)).body("summary.duplicate", equalTo(20));

        List<Map<String, Object>> stand = attendances(event);
        assertEquals(60, stand.size());
        assertEquals(
                20,
                stand.stream().map(row -> row.get("participantId")).distinct().count());
    }

    @Test
    void positions_equal_those_in_the_journal() {
        UUID event = FakeEventService.known();

        List<Integer> told = batch(List.of(Scans.anonymous(event), Scans.anonymous(event), Scans.anonymous(event)))
                .jsonPath()
                .getList("results.position");

        assertEquals(
                told.stream().map(String::valueOf).toList(),
                AttendanceTables.texts("SELECT position FROM journal WHERE key = '" + event + "' ORDER BY position"));
    }

    @Test
    void a_scan_sent_in_a_batch_can_be_repeated_as_a_single_scan() {
        UUID event = FakeEventService.known();
        Map<String, Object> scan = Scans.of(event, Scans.address());
        String accepted = batch(List.of(scan)).path("results[0].participantId");

        scan(scan).then().statusCode(200).body("status", equalTo("accepted")).body("participantId", equalTo(accepted));
    }

    @Test
    void a_single_repeat_of_a_quarantined_scan_gets_its_state_and_different_content_is_refused() {
        Map<String, Object> scan = Scans.anonymous(UUID.randomUUID());
        batch(List.of(scan)).then().body("results[0].status", equalTo("quarantined"));

        scan(scan)
                .then()
                .statusCode(200)
                .body("status", equalTo("quarantined"))
                .body("problem.code", equalTo("unknown-event"));
        scan(with(scan, "sector", "academia")).then().statusCode(409).body("code", equalTo("id-reused"));
    }

    @Test
    void a_malformed_batch_is_refused_as_a_whole() {
        Object item = Scans.anonymous(UUID.randomUUID());
        post("kiosk", "/attendances/batch", "{\"items\": [").then().statusCode(400);
        post("kiosk", "/attendances/batch", "{\"items\": []}").then().statusCode(422);
        post("kiosk", "/attendances/batch", "{}").then().statusCode(422);
        post("kiosk", "/attendances/batch", "{\"items\": {}}").then().statusCode(422);
        post("kiosk", "/attendances/batch", "{\"items\": [1], \"more\": 1}")
                .then()
                .statusCode(422);
        batch(Collections.nCopies(501, item)).then().statusCode(413).body("code", equalTo("too-large"));
        assertEquals(
                0,
                AttendanceTables.number(
                        "SELECT count(*) FROM receipt WHERE scan_id = '" + ((Map<?, ?>) item).get("id") + "'"));
    }

    @Test
    void five_hundred_items_fit() {
        UUID event = FakeEventService.known();
        List<Map<String, Object>> items = IntStream.range(0, 500)
                .mapToObj(i -> Scans.of(event, Scans.address()))
                .toList();

        batch(items).then().statusCode(200).body("summary.accepted", equalTo(500));
    }
}
