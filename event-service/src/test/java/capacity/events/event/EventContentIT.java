package capacity.events.event;

import static capacity.events.OrganizerRequests.created;
import static capacity.events.OrganizerRequests.get;
import static capacity.events.OrganizerRequests.post;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import capacity.events.EventTestStack;
import capacity.events.OrganizerRequests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The content that an event may have. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class EventContentIT {

    private static ValidatableResponse refused(Object body) {
        return post("/events", body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"));
    }

    private static void refusedAt(String pointer, String field, Object value) {
        refused(EventBodies.workshop(field, value)).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void all_missing_fields_are_reported_together() {
        refused("{}")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title", "/kind", "/themes", "/startsOn", "/endsOn", "/timeZone", "/hostCountry"));
    }

    @Test
    void all_time_zones_of_the_database_are_accepted() {
        for (String zone : List.of("EST", "MST", "HST", "America/Coyhaique", "Asia/Calcutta")) {
            post("/events", EventBodies.workshop("timeZone", zone))
                    .then()
                    .statusCode(201)
                    .body("timeZone", equalTo(zone));
        }
    }

    @Test
    void all_faults_are_reported_together() {
        refused(EventBodies.least("kind", "party", "endsOn", "2014-05-05", "colour", "red", "capacity", "60"))
                .body("errors.pointer", containsInAnyOrder("/kind", "/endsOn", "/colour", "/capacity"));
    }

    @Test
    void each_field_has_its_bounds() {
        refusedAt("/title", "title", "x".repeat(501));
        refusedAt("/title", "title", "  ");
        refusedAt("/title", "title", "a\u0000b");
        refusedAt("/description", "description", "x".repeat(10_001));
        refusedAt("/themes", "themes", List.of());
        refusedAt("/themes", "themes", Collections.nCopies(6, "climate-change"));
        refusedAt("/themes/1", "themes", List.of("climate-change", "weather"));
        refusedAt("/regions", "regions", List.of());
        refusedAt("/regions/0", "regions", List.of("atlantis"));
        refusedAt("/hostCountry", "hostCountry", "XX");
        refusedAt("/countries/0", "countries", List.of("ke"));
        refusedAt("/startsOn", "startsOn", "1899-12-31");
        refusedAt("/endsOn", "endsOn", "2014-02-30");
        refusedAt("/timeZone", "timeZone", "+03:00");
        refusedAt("/timeZone", "timeZone", "Mars/Olympus");
        refusedAt("/format", "format", "by-post");
        refusedAt("/capacity", "capacity", 0);
        refusedAt("/partners/0/role", "partners", List.of(Map.of("id", OrganizerRequests.newId(), "role", "guest")));
        refusedAt("/programme", "programme", "China Trust Fund");
        refusedAt("/languages/0", "languages", List.of("english"));
        refusedAt("/languages/1", "languages", List.of("tet", "en_US"));
        refusedAt("/title", "title", "\u00a0\u200b");
        refusedAt("/id", "id", "seven");
    }

    @Test
    void regions_may_replace_a_host_country() {
        Map<String, Object> body = EventBodies.least("regions", List.of("inter-regional"), "timeZone", "Etc/UTC");
        body.remove("hostCountry");
        get(created("/events", body)).then().body("countries", equalTo(List.of()));
    }

    @Test
    void a_repeated_list_item_is_kept_once() {
        get(created("/events", EventBodies.least("countries", List.of("KE", "UG", "KE"))))
                .then()
                .body("countries", equalTo(List.of("KE", "UG")));
    }

    @Test
    void a_body_that_is_not_json_is_malformed_and_json_that_is_not_an_object_is_refused() {
        for (String malformed : List.of("", "{", "{\"title\": 1, \"title\": 2}", "{} {}")) {
            post("/events", malformed).then().statusCode(400).body("code", equalTo("malformed"));
        }
        refused("[]");
        refused("null");
        refused("{\"title\": \"\\ud800\"}").body("errors.pointer", hasItem("/title"));
    }

    @Test
    void other_media_types_and_larger_bodies_are_refused() {
        OrganizerRequests.as("organizer")
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/events")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        // in a test of Quarkus the framework refuses it; the guard, which says why, is in front of a running service
        // only
        post("/events", EventBodies.least("description", "x".repeat(140_000)))
                .then()
                .statusCode(413);
    }

    @Test
    void the_largest_description_in_any_script_is_kept() {
        String text = "水".repeat(10_000);
        get(created("/events", EventBodies.least("description", text))).then().body("description", equalTo(text));
    }

    @Test
    void the_official_name_of_a_meeting_may_have_500_characters() {
        String title = "Séminaire ".repeat(50);
        get(created("/events", EventBodies.least("title", title))).then().body("title", equalTo(title));
    }

    @Test
    void languages_are_tags_in_their_usual_spelling() {
        get(created("/events", EventBodies.least("languages", List.of("tet", "fil", "ZH-hant", "pt-br"))))
                .then()
                .body("languages", equalTo(List.of("tet", "fil", "zh-Hant", "pt-BR")));
    }

    @Test
    void what_is_sent_blank_is_absent_and_text_is_kept_composed() {
        get(created(
                        "/events",
                        EventBodies.least("title", "Me\u0301kong", "venue", "\u200b", "regions", "", "capacity", " ")))
                .then()
                .body("title", equalTo("M\u00e9kong"))
                .body("venue", nullValue())
                .body("capacity", nullValue())
                .body("regions", equalTo(List.of("africa")));
    }

    @Test
    void held_accepts_only_an_empty_object() {
        String path = created("/events", EventBodies.workshop());
        post(path + "/held", 1, Map.of("reason", "x")).then().statusCode(422);
        post(path + "/held", 1, "").then().statusCode(400);
        post(path + "/cancellation", 1, Map.of("reason", " ")).then().statusCode(422);
        post(path + "/reopening", 1, "{}").then().statusCode(422).body("errors.pointer", hasItem("/reason"));
    }

    @Test
    void no_answer_is_kept_by_caches_and_all_vary_by_token() {
        get("/events")
                .then()
                .header("Vary", equalTo("Accept, Accept-Encoding, Authorization"))
                .header("Cache-Control", "no-store");
        post("/events", "{}").then().body("detail", not(startsWith("java")));
    }
}
