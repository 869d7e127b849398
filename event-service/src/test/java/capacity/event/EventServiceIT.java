package capacity.event;

import static capacity.Http.created;
import static capacity.Http.get;
import static capacity.Http.newId;
import static capacity.Http.patch;
import static capacity.Http.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.Http;
import capacity.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is promised of creating and changing events. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class EventServiceIT {

    @Test
    void an_event_is_created_whole_with_location_etag_and_position() {
        String id = newId();
        post("/events", Bodies.workshop("id", id))
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
        String path = created("/events", Bodies.workshop());
        assertEquals(7, UUID.fromString(path.substring("/events/".length())).version());
    }

    @Test
    void regions_and_countries_left_out_follow_from_the_host_country_and_an_empty_list_says_none() {
        get(created("/events", Bodies.least()))
                .then()
                .body("regions", contains("africa"))
                .body("countries", contains("KE"));
        get(created("/events", Bodies.least("countries", List.of()))).then().body("countries", empty());
        get(created("/events", Bodies.least("regions", List.of("africa", "inter-regional"))))
                .then()
                .body("regions", contains("africa", "inter-regional"));
    }

    @Test
    void the_same_request_again_finds_todays_event_even_after_a_patch() {
        Map<String, Object> body = Bodies.workshop("id", newId());
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
        post("/events", Bodies.least("id", id)).then().statusCode(201);
        post("/events", Bodies.least("id", id, "format", "in-person", "regions", List.of("africa")))
                .then()
                .statusCode(200);
    }

    @Test
    void an_id_with_other_content_is_a_conflict_for_ever() {
        Map<String, Object> body = Bodies.workshop("id", newId());
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
        created("/partners", Map.of("id", id, "name", "Ministry", "sector", "government"));
        problem(post("/events", Bodies.least("id", id)), 409, "id-reused");
        problem(get("/events/" + id), 404, "not-found");
        problem(post("/events/" + id + "/held", 1, "{}"), 404, "not-found");
    }

    @Test
    void a_patch_changes_what_it_names() {
        String path = created("/events", Bodies.workshop());
        patch(path, 1, "{\"venue\": null, \"capacity\": 80, \"hostCountry\": \"CN\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("venue", nullValue())
                .body("capacity", equalTo(80))
                .body("hostCountry", equalTo("CN"))
                .body("regions", contains("africa"))
                .body("countries", contains("KE", "UG", "TZ"));
    }

    @Test
    void null_derives_regions_and_countries_anew() {
        String path = created("/events", Bodies.workshop());
        patch(path, 1, "{\"hostCountry\": \"CN\", \"regions\": null, \"countries\": null}")
                .then()
                .body("regions", contains("east-asia"))
                .body("countries", contains("CN"));
    }

    @Test
    void a_patch_of_nothing_makes_no_fact() {
        String path = created("/events", Bodies.workshop());
        for (String nothing : List.of("{}", "{\"kind\": \"workshop\"}")) {
            patch(path, 1, nothing).then().statusCode(200).header("ETag", "\"1\"");
        }
    }

    @Test
    void a_patch_is_judged_like_a_request() {
        String path = created("/events", Bodies.workshop());
        problem(patch(path, 1, "{\"title\": null, \"kind\": \"party\", \"colour\": 1}"), 422, "invalid")
                .then()
                .body("errors.pointer", hasItems("/title", "/kind", "/colour"));
        problem(patch(path, 1, "{\"id\": \"" + newId() + "\"}"), 422, "invalid");
        problem(patch(path, 1, "[]"), 422, "invalid");
    }

    @Test
    void changes_need_the_version_that_was_seen() {
        String path = created("/events", Bodies.workshop());
        problem(
                Http.as("organizer").contentType("application/json").body("{}").patch("/api/v1" + path),
                428,
                "version-required");
        for (String act : List.of("/held", "/cancellation", "/reopening")) {
            Object body = act.equals("/held") ? "{}" : Map.of("reason", "why");
            problem(post(path + act, body), 428, "version-required");
            problem(post(path + act, 7, body), 412, "stale-version");
        }
        problem(patch(path, 7, "{\"title\": \"x\"}"), 412, "stale-version");
    }

    @Test
    void an_event_is_held_reopened_cancelled_and_reopened() {
        String path = created("/events", Bodies.workshop());
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
    void asking_for_the_present_state_makes_no_fact() {
        String path = created("/events", Bodies.workshop());
        post(path + "/held", 1, "{}").then().header("ETag", "\"2\"");
        post(path + "/held", 2, "{}").then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void an_event_of_the_future_is_not_yet_held() {
        String day = LocalDate.now().plusDays(3).toString();
        String path = created("/events", Bodies.least("startsOn", day, "endsOn", day));
        problem(post(path + "/held", 1, "{}"), 422, "not-yet-started");
    }

    @Test
    void headcounts_need_no_version_and_the_last_of_a_day_stands() {
        String path = created("/events", Bodies.workshop());
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
    void an_unknown_event_is_not_found() {
        String path = "/events/" + newId();
        problem(get(path), 404, "not-found");
        problem(get(path + "/history"), 404, "not-found");
        problem(patch(path, 1, "{}"), 404, "not-found");
        problem(post(path + "/held", 1, "{}"), 404, "not-found");
        problem(get("/events/seven"), 404, "not-found");
    }

    private static Response problem(Response response, int status, String code) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
        return response;
    }
}
