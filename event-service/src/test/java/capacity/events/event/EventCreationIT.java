package capacity.events.event;

import static capacity.events.OrganizerRequests.created;
import static capacity.events.OrganizerRequests.get;
import static capacity.events.OrganizerRequests.newId;
import static capacity.events.OrganizerRequests.patch;
import static capacity.events.OrganizerRequests.post;
import static capacity.events.OrganizerRequests.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.events.EventTestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is promised of creating events. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class EventCreationIT {

    @Test
    void an_event_is_created_whole_with_location_etag_and_position() {
        String id = newId();
        post("/events", EventBodies.workshop("id", id))
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/events/" + id)
                .header("ETag", "\"1\"")
                .body("id", equalTo(id))
                .body("title", equalTo("Workshop on the Minamata Convention"))
                .body("status", equalTo("planned"))
                .body("version", equalTo(1))
                .body("position", greaterThan(0))
                .body("format", equalTo("in-person"))
                .body("partners.role", contains("host"))
                .body("headcounts", empty())
                .body("reason", nullValue());
    }

    @Test
    void an_id_of_ours_is_a_uuid_of_version_7() {
        String path = created("/events", EventBodies.workshop());
        assertEquals(7, UUID.fromString(path.substring("/events/".length())).version());
    }

    @Test
    void regions_and_countries_left_out_follow_from_the_host_country_and_an_empty_list_says_none() {
        get(created("/events", EventBodies.least()))
                .then()
                .body("regions", contains("africa"))
                .body("countries", contains("KE"));
        get(created("/events", EventBodies.least("countries", List.of())))
                .then()
                .body("countries", empty());
        get(created("/events", EventBodies.least("regions", List.of("africa", "inter-regional"))))
                .then()
                .body("regions", contains("africa", "inter-regional"));
    }

    @Test
    void the_same_request_again_finds_todays_event_even_after_a_patch() {
        Map<String, Object> body = EventBodies.workshop("id", newId());
        String path = created("/events", body);
        patch(path, 1, "{\"title\": \"Renamed\"}").then().statusCode(200);
        post("/events", body)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Renamed"))
                .body("version", equalTo(2));
    }

    @Test
    void a_repeat_is_compared_after_defaults() {
        String id = newId();
        post("/events", EventBodies.least("id", id)).then().statusCode(201);
        post("/events", EventBodies.least("id", id, "format", "in-person", "regions", List.of("africa")))
                .then()
                .statusCode(200);
    }

    @Test
    void an_id_with_other_content_is_a_conflict_for_ever() {
        Map<String, Object> body = EventBodies.workshop("id", newId());
        String path = created("/events", body);
        patch(path, 1, "{\"title\": \"Renamed\"}");
        post(path + "/cancellation", 2, Map.of("reason", "flood")).then().statusCode(200);
        Map<String, Object> other = new HashMap<>(body);
        other.put("title", "Renamed");
        problem(post("/events", other), 409, "id-reused");
    }

    @Test
    void an_id_of_a_partner_is_no_id_for_an_event() {
        String id = newId();
        created("/partners", Map.of("id", id, "name", "Ministry", "sector", "government", "country", "KE"));
        problem(post("/events", EventBodies.least("id", id)), 409, "id-reused");
        problem(get("/events/" + id), 404, "not-found");
        problem(post("/events/" + id + "/held", 1, "{}"), 404, "not-found");
    }

    @Test
    void an_unknown_event_is_not_found() {
        String path = "/events/" + newId();
        problem(get(path), 404, "not-found");
        problem(get(path + "/history"), 404, "not-found");
        problem(patch(path, 1, "{}"), 404, "not-found");
        problem(post(path + "/held", 1, "{}"), 404, "not-found");
        problem(get("/events/seven"), 404, "not-found");
    }
}
