package capacity.events.event;

import static capacity.events.OrganizerRequests.created;
import static capacity.events.OrganizerRequests.get;
import static capacity.events.OrganizerRequests.newId;
import static capacity.events.OrganizerRequests.patch;
import static capacity.events.OrganizerRequests.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import capacity.events.EventTestStack;
import capacity.events.OrganizerRequests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is promised of lists. Each test marks its events with a programme of its own. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class EventListIT {

    private static final Pattern NEXT = Pattern.compile("<(.+)>; rel=\"next\"");

    private final String programme = "p-" + newId();

    private String event(Object... more) {
        Map<String, Object> body = EventBodies.least(more);
        body.put("programme", programme);
        return created("/events", body);
    }

    private List<String> titles(String query) {
        Response response = get("/events?programme=" + programme + query);
        response.then().statusCode(200);
        return response.jsonPath().getList("items.title");
    }

    @Test
    void events_come_in_order_of_creation_even_after_changes() {
        String first = event("title", "first");
        event("title", "second");
        patch(first, 1, "{\"venue\": \"elsewhere\"}").then().statusCode(200);
        assertEquals(List.of("first", "second"), titles(""));
    }

    @Test
    void pages_follow_their_links_and_end() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            event("title", "event " + i);
            expected.add("event " + i);
        }
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/events?programme=" + programme + "&limit=2";
        int pages = 0;
        while (next != null) {
            Response page =
                    OrganizerRequests.as("organizer").urlEncodingEnabled(false).get(next);
            seen.addAll(page.jsonPath().getList("items.title"));
            next = next(page);
            pages++;
        }
        assertEquals(expected, seen);
        assertEquals(3, pages);
    }

    @Test
    void a_page_that_is_just_full_is_the_last() {
        event("title", "one");
        event("title", "two");
        assertNull(next(get("/events?limit=2&programme=" + programme)));
    }

    private static String next(Response page) {
        String link = page.header("Link");
        Matcher matcher = NEXT.matcher(link == null ? "" : link);
        return matcher.matches() ? matcher.group(1) : null;
    }

    @Test
    void filters_narrow_the_list_and_more_values_of_a_filter_widen_it() {
        event("title", "a", "kind", "webinar", "themes", List.of("climate-change", "chemicals-and-waste"));
        event("title", "b", "kind", "meeting", "hostCountry", "CN", "startsOn", "2014-05-07");
        event(
                "title",
                "c",
                "countries",
                List.of("UG"),
                "phase",
                "phase-9",
                "venue",
                "GIGIRI",
                "startsOn",
                "2014-05-08");
        assertEquals(List.of("a"), titles("&kind=webinar"));
        assertEquals(List.of("a", "b"), titles("&kind=webinar,meeting"));
        assertEquals(List.of("a"), titles("&theme=climate-change"));
        assertEquals(List.of("b"), titles("&region=east-asia"));
        assertEquals(List.of("b", "c"), titles("&country=UG,CN"));
        assertEquals(List.of("a", "c"), titles("&country=KE"));
        assertEquals(List.of("c"), titles("&phase=phase-9"));
        assertEquals(List.of("b", "c"), titles("&from=2014-05-07"));
        assertEquals(List.of("b"), titles("&from=2014-05-07&to=2014-05-07"));
        assertEquals(List.of("c"), titles("&q=gigiri"));
        assertEquals(List.of(), titles("&kind=webinar&region=east-asia"));
    }

    @Test
    void a_search_finds_every_word_in_any_order_in_title_venue_or_description() {
        event("title", "İstanbul çalıştayı", "venue", "Boğaziçi", "description", "Gestion de l’eau du Mékong");
        event("title", "Ankara çalıştayı");
        for (String found : List.of("istanbul", "CALISTAYI ISTANBUL", "bogazici mekong l'eau", "Me\u0301kong")) {
            assertEquals(List.of("İstanbul çalıştayı"), titles("&q=" + found), found);
        }
        assertEquals(List.of("İstanbul çalıştayı", "Ankara çalıştayı"), titles("&q=çalıştayı"));
        assertEquals(List.of(), titles("&q=istanbul ankara"));
        get("/events?q=—!").then().statusCode(400).body("errors.parameter", contains("q"));
    }

    @Test
    void a_search_finds_what_an_event_is_called_now() {
        String path = event("title", "Old name");
        assertEquals(List.of("Old name"), titles("&q=old"));
        patch(path, 1, "{\"title\": \"New name\"}").then().statusCode(200);
        assertEquals(List.of(), titles("&q=old"));
        assertEquals(List.of("New name"), titles("&q=new"));
    }

    @Test
    void a_language_also_finds_its_varieties() {
        event("title", "a", "languages", List.of("zh-Hant", "en"));
        event("title", "b", "languages", List.of("ZH-hans"));
        event("title", "c", "languages", List.of("tet"));
        assertEquals(List.of("a", "b"), titles("&language=zh"));
        assertEquals(List.of("b"), titles("&language=zh-HANS"));
        assertEquals(List.of("a", "c"), titles("&language=tet,en"));
        get("/events?language=xx").then().statusCode(400).body("errors.parameter", contains("language"));
    }

    @Test
    void the_status_filter_follows_the_event() {
        String path = event("title", "a");
        assertEquals(List.of(), titles("&status=held"));
        post(path + "/held", 1, "{}").then().statusCode(200);
        assertEquals(List.of("a"), titles("&status=held,cancelled"));
        assertEquals(List.of(), titles("&status=planned"));
    }

    @Test
    void an_unknown_parameter_code_or_cursor_is_refused_with_all_faults() {
        get("/events?colour=red").then().statusCode(400).body("code", equalTo("unknown-parameter"));
        get("/events?kind=party&limit=501&after=x&from=soon")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors.size()", equalTo(4));
        get("/events/" + newId() + "?x=1").then().statusCode(400);
    }
}
