package capacity.events.event;

import static capacity.events.OrganizerRequests.created;
import static capacity.events.OrganizerRequests.get;
import static capacity.events.OrganizerRequests.patch;
import static capacity.events.OrganizerRequests.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import capacity.events.EventTestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class EventHistoryIT {

    @Test
    void history_has_every_fact_with_its_actor_its_time_and_its_changes() {
        String path = created("/events", EventBodies.workshop());
        patch(path, 1, "{\"title\": \"Renamed\", \"venue\": null}").then().statusCode(200);
        post(path + "/headcount", 2, Map.of("count", 40, "basis", "signed sheet"));
        post(path + "/headcount", 3, Map.of("count", 41, "basis", "signed sheet"));
        post(path + "/cancellation", 4, Map.of("reason", "flood"));
        post(path + "/reopening", 5, Map.of("reason", "dry")).then().statusCode(200);
        get(path + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.type",
                        contains(
                                "event-scheduled.v1",
                                "event-revised.v1",
                                "headcount-reported.v1",
                                "headcount-reported.v1",
                                "event-cancelled.v1",
                                "event-reopened.v1"))
                .body("items.version", contains(1, 2, 3, 4, 5, 6))
                .body("items.actor", everyItem(equalTo("organizer-1")))
                .body("items.recordedAt", everyItem(startsWith("20")))
                .body("items.position", everyItem(notNullValue()))
                .body("items[0].changes.field", hasItems("/title", "/status", "/startsOn"))
                .body(
                        "items[1].changes",
                        contains(
                                Map.of(
                                        "field",
                                        "/title",
                                        "from",
                                        "Workshop on the Minamata Convention",
                                        "to",
                                        "Renamed"),
                                Map.of("field", "/venue", "from", "UN complex, Gigiri")))
                .body(
                        "items[2].changes",
                        contains(Map.of(
                                "field", "/headcounts/2014-05-06", "to", Map.of("count", 40, "basis", "signed sheet"))))
                .body(
                        "items[3].changes",
                        contains(Map.of("field", "/headcounts/2014-05-06/count", "from", 40, "to", 41)))
                .body(
                        "items[4].changes",
                        contains(
                                Map.of("field", "/status", "from", "planned", "to", "cancelled"),
                                Map.of("field", "/reason", "to", "flood")))
                .body(
                        "items[5].changes",
                        contains(
                                Map.of("field", "/status", "from", "cancelled", "to", "planned"),
                                Map.of("field", "/reason", "from", "flood", "to", "dry")));
    }

    @Test
    void history_comes_in_pages_too() {
        String path = created("/events", EventBodies.workshop());
        patch(path, 1, "{\"title\": \"Renamed\"}").then().statusCode(200);
        get(path + "/history?limit=1")
                .then()
                .header("Link", startsWith("</api/v1" + path + "/history?limit=1&after="))
                .body("items.version", contains(1));
    }
}
