package capacity.attendances.redating;

import static capacity.attendances.AttendanceRequests.annul;
import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.get;
import static capacity.attendances.AttendanceRequests.post;
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
import capacity.contracts.facts.EventFact.EventRevised;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The event's time zone is corrected by an hour here, which has the same effect as other rules of one zone. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class RedatingIT {

    private static final String EVENING = "2014-05-06T23:30:00Z";
    private static final String MORNING = "2014-05-07T08:00:00Z";

    private final UUID event = FakeEventService.known("Africa/Lagos");
    private final String address = Scans.address();

    private Map<String, Object> scanned(String moment) {
        Map<String, Object> scan = with(Scans.of(event, address), "occurredAt", moment);
        scan(scan).then().statusCode(moment.equals(EVENING) ? 201 : 200);
        return scan;
    }

    private void correctZone() {
        FakeEventService.tell(event, new EventRevised(FakeEventService.details("Africa/Accra")));
    }

    private Response doubtful() {
        return get("organizer", "/attendances/doubtful-days?event={event}", event);
    }

    private Response redate(String path) {
        return post("organizer", path, Map.of("event", event));
    }

    private List<String> days() {
        return attendances(event).stream()
                .filter(attendance -> attendance.get("duplicateOf") == null)
                .map(attendance -> (String) attendance.get("day"))
                .sorted()
                .toList();
    }

    @Test
    void a_doubtful_day_is_listed_redated_and_restored() {
        Map<String, Object> evening = scanned(EVENING);
        doubtful().then().statusCode(200).body("items", hasSize(0));
        correctZone();

        doubtful()
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(evening.get("id")))
                .body("items[0].day", equalTo("2014-05-07"))
                .body("items[0].dayToday", equalTo("2014-05-06"))
                .body("items[0].status", equalTo("accepted"));
        redate("/attendances/redating").then().statusCode(200).body("redated", equalTo(1));
        assertEquals(List.of("2014-05-06"), days());
        doubtful().then().body("items", hasSize(0));
        redate("/attendances/redating").then().body("redated", equalTo(0)).body("position", nullValue());

        redate("/attendances/redating/undo").then().statusCode(200).body("redated", equalTo(1));
        assertEquals(List.of("2014-05-07"), days());
        assertEquals(2, ((List<?>) attendances(event).get(0).get("redatings")).size());
        doubtful().then().body("items", hasSize(1));
        scan(evening).then().statusCode(200).body("status", equalTo("accepted"));
    }

    @Test
    void where_the_day_stands_already_the_scan_becomes_its_duplicate() {
        Map<String, Object> first = with(Scans.of(event, address), "occurredAt", "2014-05-06T10:00:00Z");
        scan(first);
        Map<String, Object> evening = scanned(EVENING);
        correctZone();

        redate("/attendances/redating")
                .then()
                .body("scans[0].id", equalTo(evening.get("id")))
                .body("scans[0].standing", equalTo(first.get("id")));
        assertEquals(List.of("2014-05-06"), days());
        annul(evening.get("id"), "left")
                .then()
                .body("status", equalTo("duplicate"))
                .body("standing", equalTo(first.get("id")));

        redate("/attendances/redating/undo").then().body("redated", equalTo(1));
        assertEquals(List.of("2014-05-06", "2014-05-07"), days());
    }

    @Test
    void a_repeat_of_the_next_morning_keeps_its_day() {
        scanned(EVENING);
        Map<String, Object> morning = scanned(MORNING);
        correctZone();

        redate("/attendances/redating").then().body("redated", equalTo(2));
        assertEquals(List.of("2014-05-06", "2014-05-07"), days());
        annul(morning.get("id"), "left").then().body("status", equalTo("annulled"));
        assertEquals(
                1,
                attendances(event).stream()
                        .filter(each -> each.get("annulled") == null)
                        .count());
    }

    @Test
    void an_annulled_scan_is_not_doubtful() {
        annul(scanned(EVENING).get("id"), "left");
        correctZone();
        doubtful().then().body("items", hasSize(0));
        redate("/attendances/redating").then().body("redated", equalTo(0));
    }

    @Test
    void the_list_has_pages() {
        batch(List.of(
                with(Scans.of(event, Scans.address()), "occurredAt", EVENING),
                with(Scans.of(event, Scans.address()), "occurredAt", EVENING),
                with(Scans.of(event, Scans.address()), "occurredAt", EVENING)));
        correctZone();
        Response first = get("organizer", "/attendances/doubtful-days?limit=2&event={event}", event);
        first.then().body("items", hasSize(2));
        String next = first.header("Link").replaceAll("<.*?/attendances(.*)>.*", "/attendances$1");
        get("organizer", next).then().body("items", hasSize(1));
    }

    @Test
    void the_moment_is_in_the_receipt_and_in_no_fact() {
        scanned(EVENING);
        assertEquals(
                List.of(EVENING),
                AttendanceTables.texts("SELECT occurred_at FROM receipt WHERE event_id = '" + event + "'"));
        assertEquals(
                0,
                AttendanceTables.number("SELECT count(*) FROM journal WHERE key = '" + event
                        + "' AND position('23:30' in payload) > 0"));
    }
}
