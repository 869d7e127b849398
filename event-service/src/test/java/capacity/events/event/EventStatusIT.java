package capacity.events.event;

import static capacity.events.OrganizerRequests.created;
import static capacity.events.OrganizerRequests.patch;
import static capacity.events.OrganizerRequests.post;
import static capacity.events.OrganizerRequests.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import capacity.events.EventTestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is promised of the life of an event. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class EventStatusIT {

    @Test
    void an_event_is_held_reopened_cancelled_and_reopened() {
        String path = created("/events", EventBodies.workshop());
        post(path + "/held", 1, "{}").then().statusCode(200).body("status", equalTo("held"));
        problem(post(path + "/cancellation", 2, Map.of("reason", "no")), 409, "wrong-state");
        post(path + "/reopening", 2, Map.of("reason", "slip")).then().body("status", equalTo("planned"));
        post(path + "/cancellation", 3, Map.of("reason", "flood"))
                .then()
                .body("status", equalTo("cancelled"))
                .body("reason", equalTo("flood"));
        problem(post(path + "/held", 4, "{}"), 409, "wrong-state");
        post(path + "/reopening", 4, Map.of("reason", "dry")).then().header("ETag", "\"5\"");
    }

    @Test
    void a_request_for_the_present_state_records_no_fact() {
        String path = created("/events", EventBodies.workshop());
        post(path + "/held", 1, "{}").then().header("ETag", "\"2\"");
        post(path + "/held", 2, "{}").then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void an_event_of_the_future_is_not_yet_held() {
        String day = LocalDate.now().plusDays(3).toString();
        String path = created("/events", EventBodies.least("startsOn", day, "endsOn", day));
        problem(post(path + "/held", 1, "{}"), 422, "not-yet-started");
    }

    @Test
    void headcounts_need_no_version_and_the_last_of_a_day_stands() {
        String path = created("/events", EventBodies.workshop());
        post(path + "/headcount", Map.of("count", 40, "basis", "signed sheet"))
                .then()
                .statusCode(200);
        post(path + "/headcount", 2, Map.of("count", 41, "basis", "recount"))
                .then()
                .statusCode(200);
        problem(post(path + "/headcount", 2, Map.of("count", 1, "basis", "late")), 412, "stale-version");
        post(path + "/headcount", Map.of("count", 38, "basis", "photo", "day", "2014-05-07"))
                .then()
                .body("headcounts.day", contains("2014-05-06", "2014-05-07"))
                .body("headcounts.count", contains(41, 38));
        problem(post(path + "/headcount", Map.of("count", -1)), 422, "invalid")
                .then()
                .body("errors.pointer", hasItems("/count", "/basis"));
    }

    @Test
    void a_headcount_is_of_a_day_within_the_dates_and_is_marked_when_the_dates_change() {
        String path = created("/events", EventBodies.workshop());
        problem(post(path + "/headcount", Map.of("count", 9, "basis", "photo", "day", "2042-05-06")), 422, "invalid")
                .then()
                .body("errors.pointer", contains("/day"))
                .body("errors.detail", contains("must be within the event's dates, 2014-05-06 to 2014-05-08"));
        post(path + "/headcount", Map.of("count", 40, "basis", "photo", "day", "2014-05-06"));
        post(path + "/headcount", Map.of("count", 35, "basis", "photo", "day", "2014-05-07"))
                .then()
                .body("headcounts.outsideDates", contains(nullValue(), nullValue()));
        patch(path, 3, "{\"startsOn\": \"2014-05-07\"}")
                .then()
                .body("headcounts.count", contains(40, 35))
                .body("headcounts.outsideDates", contains(equalTo(true), nullValue()));
    }
}
