package capacity.events.event;

import static capacity.events.OrganizerRequests.created;
import static capacity.events.OrganizerRequests.newId;
import static capacity.events.OrganizerRequests.patch;
import static capacity.events.OrganizerRequests.post;
import static capacity.events.OrganizerRequests.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import capacity.events.EventTestStack;
import capacity.events.OrganizerRequests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is promised about changes of an event. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class EventRevisionIT {

    @Test
    void a_patch_changes_what_it_names() {
        String path = created("/events", EventBodies.workshop());
        patch(path, 1, "{\"venue\": null, \"capacity\": 80, \"hostCountry\": \"CN\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("venue", nullValue())
                .body("capacity", equalTo(80))
                .body("hostCountry", equalTo("CN"))
                .body("regions", contains("east-asia"))
                .body("countries", contains("KE", "UG", "TZ"));
    }

    @Test
    void what_was_derived_from_the_host_country_follows_it() {
        String path = created("/events", EventBodies.least("hostCountry", "GE"));
        patch(path, 1, "{\"hostCountry\": \"GH\"}")
                .then()
                .body("regions", contains("africa"))
                .body("countries", contains("GH"));
    }

    @Test
    void what_a_person_chose_stays_when_the_host_country_changes() {
        String path = created(
                "/events",
                EventBodies.least(
                        "hostCountry",
                        "GE",
                        "regions",
                        List.of("west-asia", "africa"),
                        "countries",
                        List.of("GE", "AM")));
        patch(path, 1, "{\"hostCountry\": \"GH\"}")
                .then()
                .body("regions", contains("west-asia", "africa"))
                .body("countries", contains("GE", "AM"));
        String derived = created("/events", EventBodies.least("hostCountry", "GE"));
        patch(derived, 1, "{\"hostCountry\": \"GH\", \"regions\": [\"west-asia\"], \"countries\": [\"GE\"]}")
                .then()
                .body("regions", contains("west-asia"))
                .body("countries", contains("GE"));
    }

    @Test
    void where_there_was_no_host_country_nothing_had_been_derived() {
        Map<String, Object> body = EventBodies.least("regions", List.of("west-asia"), "countries", List.of());
        body.remove("hostCountry");
        patch(created("/events", body), 1, "{\"hostCountry\": \"GH\"}")
                .then()
                .body("regions", contains("west-asia"))
                .body("countries", empty());
    }

    @Test
    void an_event_that_loses_its_host_country_keeps_region_and_countries() {
        String path = created("/events", EventBodies.least("hostCountry", "GE"));
        patch(path, 1, "{\"hostCountry\": \"\"}")
                .then()
                .statusCode(200)
                .body("hostCountry", nullValue())
                .body("regions", contains("west-asia"))
                .body("countries", contains("GE"));
    }

    @Test
    void null_derives_regions_and_countries_again() {
        String path = created("/events", EventBodies.workshop());
        patch(path, 1, "{\"hostCountry\": \"CN\", \"regions\": null, \"countries\": null}")
                .then()
                .body("regions", contains("east-asia"))
                .body("countries", contains("CN"));
    }

    @Test
    void a_patch_that_changes_nothing_records_no_fact() {
        String path = created("/events", EventBodies.workshop());
        for (String nothing : List.of("{}", "{\"kind\": \"workshop\"}")) {
            patch(path, 1, nothing).then().statusCode(200).header("ETag", "\"1\"");
        }
    }

    @Test
    void a_patch_is_judged_like_a_request() {
        String path = created("/events", EventBodies.workshop());
        problem(patch(path, 1, "{\"title\": null, \"kind\": \"party\", \"colour\": 1}"), 422, "invalid")
                .then()
                .body("errors.pointer", hasItems("/title", "/kind", "/colour"));
        problem(patch(path, 1, "{\"id\": \"" + newId() + "\"}"), 422, "invalid");
        problem(patch(path, 1, "[]"), 422, "invalid");
    }

    @Test
    void changes_need_the_version_that_was_seen() {
        String path = created("/events", EventBodies.workshop());
        problem(
                OrganizerRequests.as("organizer")
                        .contentType("application/json")
                        .body("{}")
                        .patch("/api/v1" + path),
                428,
                "version-required");
        for (String act : List.of("/held", "/cancellation", "/reopening")) {
            Object body = act.equals("/held") ? "{}" : Map.of("reason", "why");
            problem(post(path + act, body), 428, "version-required");
            problem(post(path + act, 7, body), 412, "stale-version");
        }
        problem(patch(path, 7, "{\"title\": \"x\"}"), 412, "stale-version");
    }
}
