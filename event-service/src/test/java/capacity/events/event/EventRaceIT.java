package capacity.events.event;

import static capacity.events.OrganizerRequests.created;
import static capacity.events.OrganizerRequests.get;
import static capacity.events.OrganizerRequests.newId;
import static capacity.events.OrganizerRequests.patch;
import static capacity.events.OrganizerRequests.post;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.events.EventTestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several organizers at once. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class EventRaceIT {

    private static final int RACERS = 16;

    /** How often each status was answered. */
    private static Map<Integer, Long> race(IntUnaryOperator request) {
        return IntStream.range(0, RACERS).parallel().map(request).boxed().collect(groupingBy(s -> s, counting()));
    }

    @Test
    void one_of_several_equal_requests_creates_the_event_and_the_others_find_it() {
        Map<String, Object> body = EventBodies.workshop("id", newId());
        assertEquals(
                Map.of(201, 1L, 200, RACERS - 1L),
                race(i -> post("/events", body).statusCode()));
    }

    @Test
    void one_of_several_different_requests_with_the_same_id_wins() {
        String id = newId();
        assertEquals(
                Map.of(201, 1L, 409, RACERS - 1L),
                race(i -> post("/events", EventBodies.least("id", id, "title", "Racer " + i))
                        .statusCode()));
    }

    @Test
    void one_of_several_changes_to_the_same_version_wins() {
        String path = created("/events", EventBodies.workshop());
        assertEquals(
                Map.of(200, 1L, 412, RACERS - 1L),
                race(i -> patch(path, 1, "{\"title\": \"Racer " + i + "\"}").statusCode()));
        get(path).then().body("version", equalTo(2));
    }
}
