package capacity.attendances.quarantine;

import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.get;
import static capacity.attendances.AttendanceRequests.post;
import static capacity.attendances.AttendanceRequests.release;
import static capacity.attendances.AttendanceRequests.scan;
import static capacity.attendances.Scans.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.attendances.AttendanceTestStack;
import capacity.attendances.Scans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of quarantined items. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class QuarantineListIT {

    @Test
    void items_are_listed_by_event_reason_and_status_page_by_page() {
        UUID event = UUID.randomUUID();
        batch(List.of(Scans.anonymous(event), with(Scans.anonymous(event), "sector", "x"), Scans.anonymous(event)));

        Response page = get("organizer", "/quarantine?event={e}&limit=2", event);
        page.then().statusCode(200).body("items", hasSize(2));
        String next = page.header("Link").replaceAll("<([^>]*)>.*", "$1").replace("/api/v1", "");
        Response rest = get("organizer", java.net.URLDecoder.decode(next, java.nio.charset.StandardCharsets.UTF_8));
        rest.then().body("items", hasSize(1));
        get("organizer", "/quarantine?event={e}&reason=invalid&status=waiting", event)
                .then()
                .body("items", hasSize(1))
                .body("items[0].errors[0].pointer", equalTo("/sector"));
        get("organizer", "/quarantine?event={e}&status=released", event).then().body("items", hasSize(0));
        get("organizer", "/quarantine?status=lost").then().statusCode(400);
    }

    /**
     * One item has more faults than a request may have values. The other has names that differ only in half a surrogate
     * pair.
     */
    @Test
    void even_strange_items_are_listed_and_can_be_tried_again() {
        UUID event = UUID.randomUUID();
        String halves = "{\"eventId\": \"%s\", \"\\ud800\": 1, \"\\ud801\": 2}".formatted(event);
        Map<String, Object> strange = new HashMap<>(Map.of("id", UUID.randomUUID(), "eventId", event));
        IntStream.range(0, 10_000).forEach(i -> strange.put("field" + i, i));
        post("kiosk", "/attendances/batch", "{\"items\": [" + halves + "]}")
                .then()
                .statusCode(200)
                .body("summary.quarantined", equalTo(1));
        batch(List.of(strange)).then().statusCode(200).body("summary.quarantined", equalTo(1));

        Response list = get("organizer", "/quarantine?event={e}", event);
        list.then().statusCode(200).body("items", hasSize(2)).body("items[1].errors", hasSize(greaterThan(10_000)));
        get("auditor", "/quarantine?event={e}", event).then().statusCode(200).body("items", hasSize(2));
        for (String id : list.jsonPath().getList("items.id", String.class)) {
            release(id, "{}").then().statusCode(422).body("code", equalTo("invalid"));
        }
    }

    @Test
    void a_page_of_large_items_ends_early_and_links_to_the_rest() {
        UUID event = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            batch(List.of(with(Scans.anonymous(event), "strange", "x".repeat(700_000))));
        }
        for (String role : List.of("organizer", "auditor")) {
            Response page = get(role, "/quarantine?event={e}&limit=500", event);
            page.then().statusCode(200).body("items", hasSize(1)).header("Link", containsString("limit=500"));
        }
    }

    @Test
    void numbers_of_a_billion_digits_are_listed_and_larger_ones_refused() {
        UUID event = UUID.randomUUID();
        String item = "{\"items\": [{\"eventId\": \"%s\", \"strange\": %s}]}";
        post("kiosk", "/attendances/batch", item.formatted(event, "10e999999999"))
                .then()
                .statusCode(200);
        post("kiosk", "/attendances/batch", item.formatted(event, "10e2147483647"))
                .then()
                .statusCode(400);
        get("organizer", "/quarantine?event={e}", event).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void an_organizer_sees_the_item_as_sent_and_an_auditor_nothing_personal() {
        UUID event = UUID.randomUUID();
        Map<String, Object> scan = with(Scans.of(event, Scans.address()), "sector", "Wanjiku", "Kamau", "Wanjiku");
        batch(List.of(scan)).then().body("summary.quarantined", equalTo(1));

        get("organizer", "/quarantine?event={e}", event)
                .then()
                .body("items[0].item.participant.name", equalTo("Wanjiku Kamau"))
                .body("items[0].receivedBy", equalTo("kiosk-1"));
        Response audited = get("auditor", "/quarantine?event={e}", event);
        audited.then()
                .body("items.item.country", everyItem(equalTo("KE")))
                .body("items[0].item.participant", nullValue());
        assertTrue(audited.asString().contains(event.toString()));
        assertFalse(audited.asString().contains("Wanjiku") || audited.asString().contains("Kamau"));
    }
}
