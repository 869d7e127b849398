package capacity.quarantine;

import static capacity.Http.attendances;
import static capacity.Http.batch;
import static capacity.Http.get;
import static capacity.Http.post;
import static capacity.Http.release;
import static capacity.Http.scan;
import static capacity.Scans.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.EventLog;
import capacity.Scans;
import capacity.Stack;
import capacity.Tables;
import capacity.contracts.EventFact.EventCancelled;
import capacity.contracts.EventFact.EventReopened;
import capacity.contracts.EventFact.EventScheduled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In and out of quarantine. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class QuarantineIT {

    private static Response quarantined(Map<String, ?> scan) {
        Response answer = batch(List.of(scan));
        answer.then().body("results[0].status", equalTo("quarantined"));
        return answer;
    }

    @Test
    void items_of_an_unknown_event_are_released_when_it_arrives_in_the_order_they_came() {
        UUID event = UUID.randomUUID();
        String address = Scans.address();
        Map<String, Object> first = Scans.of(event, address);
        Map<String, Object> second = Scans.of(event, address);
        batch(List.of(first, second)).then().body("summary.quarantined", equalTo(2));

        EventLog.tell(event, new EventScheduled(EventLog.details("Africa/Nairobi")));

        assertEquals(
                List.of(first.get("id")),
                attendances(event).stream().map(row -> row.get("id")).toList());
        batch(List.of(first, second))
                .then()
                .body("results[0].status", equalTo("accepted"))
                .body("results[0].position", notNullValue())
                .body("results[1].status", equalTo("duplicate"));
        assertEquals(
                List.of("kiosk-1"),
                Tables.texts("SELECT actor FROM journal WHERE key = '" + event + "'"),
                "the fact is the kiosk's, not the intake's");
    }

    @Test
    void more_items_than_one_transaction_takes_are_all_released() {
        UUID event = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            batch(IntStream.range(0, 400).mapToObj(n -> Scans.anonymous(event)).toList())
                    .then()
                    .body("summary.quarantined", equalTo(400));
        }

        EventLog.tell(event, new EventScheduled(EventLog.details("UTC")));

        capacity.Await.until(
                () -> Tables.number("SELECT count(*) FROM attendance WHERE event_id = '" + event + "'") == 1200);
    }

    @Test
    void items_of_a_cancelled_event_are_released_when_it_is_reopened() {
        UUID event = EventLog.known();
        EventLog.tell(event, new EventCancelled("flood"));
        Map<String, Object> scan = Scans.of(event, Scans.address());
        quarantined(scan).then().body("results[0].problem.code", equalTo("event-cancelled"));

        EventLog.tell(event, new EventReopened("dry"));

        batch(List.of(scan)).then().body("results[0].status", equalTo("accepted"));
        scan(with(scan, "sector", "academia")).then().statusCode(409);
    }

    @Test
    void an_item_that_arrives_for_an_event_but_is_refused_otherwise_stays_with_the_new_reason() {
        UUID event = UUID.randomUUID();
        Map<String, Object> scan = with(
                Scans.anonymous(event),
                "anonymous",
                null,
                "participantId",
                UUID.randomUUID().toString());
        quarantined(scan).then().body("results[0].problem.code", equalTo("unknown-event"));

        EventLog.tell(event, new EventScheduled(EventLog.details("UTC")));

        quarantined(scan).then().body("results[0].problem.code", equalTo("unknown-participant"));
    }

    @Test
    void an_organizer_releases_with_corrections_and_the_kiosk_sees_it_accepted() {
        UUID event = EventLog.known();
        Map<String, Object> scan = with(Scans.of(event, Scans.address()), "sector", "goverment", "remark", "late");
        quarantined(scan);

        release(scan.get("id"), "{\"sector\": \"government\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/remark"));
        release(scan.get("id"), "{\"remark\": null}")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("id", equalTo(scan.get("id")));

        batch(List.of(scan)).then().body("results[0].status", equalTo("accepted"));
        release(scan.get("id"), "{}").then().statusCode(200).body("status", equalTo("accepted"));
        assertEquals("government", attendances(event).get(0).get("sector"));
        assertEquals(List.of("organizer-1"), Tables.texts("SELECT actor FROM journal WHERE key = '" + event + "'"));
    }

    @Test
    void an_item_without_an_id_is_released_under_ours() {
        UUID event = EventLog.known();
        String ours = quarantined(with(Scans.anonymous(event), "id", null)).path("results[0].id");

        release(ours, "{\"id\": \"" + UUID.randomUUID() + "\"}").then().statusCode(422);
        release(ours, "{}").then().statusCode(200).body("id", equalTo(ours));

        assertEquals(ours, attendances(event).get(0).get("id"));
    }

    @Test
    void an_item_whose_id_was_taken_is_released_as_a_scan_of_its_own() {
        UUID event = EventLog.known();
        Map<String, Object> scan = Scans.of(event, Scans.address());
        scan(scan);
        Map<String, Object> other = with(scan, "participant", Map.of("name", "Asha"));
        String ours = quarantined(other).path("results[0].id");

        release(ours, "{}").then().statusCode(200).body("status", equalTo("accepted"));

        assertEquals(2, attendances(event).size());
        batch(List.of(other))
                .then()
                .body("results[0].status", equalTo("accepted"))
                .body("results[0].id", equalTo(ours));
    }

    @Test
    void a_dismissed_item_stays_dismissed() {
        Map<String, Object> scan = Scans.anonymous(UUID.randomUUID());
        quarantined(scan);
        Object body = Map.of("reason", "a test of the kiosk");

        post("organizer", "/quarantine/" + scan.get("id") + "/dismissal", body)
                .then()
                .statusCode(200);
        post("organizer", "/quarantine/" + scan.get("id") + "/dismissal", body)
                .then()
                .statusCode(200);

        quarantined(scan).then().body("results[0].problem.code", equalTo("dismissed"));
        release(scan.get("id"), "{}").then().statusCode(409).body("code", equalTo("wrong-state"));
        EventLog.tell(UUID.fromString(scan.get("eventId").toString()), new EventScheduled(EventLog.details("UTC")));
        quarantined(scan);
    }

    @Test
    void what_was_released_cannot_be_dismissed_and_what_is_not_there_is_not_found() {
        UUID event = EventLog.known();
        String ours = quarantined(with(Scans.anonymous(event), "id", null)).path("results[0].id");
        release(ours, "{}").then().statusCode(200);

        post("organizer", "/quarantine/" + ours + "/dismissal", Map.of("reason", "no"))
                .then()
                .statusCode(409);
        post("organizer", "/quarantine/" + UUID.randomUUID() + "/dismissal", Map.of("reason", "no"))
                .then()
                .statusCode(404);
        release(UUID.randomUUID(), "{}").then().statusCode(404);
    }

    @Test
    void it_is_listed_by_event_reason_and_status_page_by_page() {
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

    @Test
    void an_organizer_sees_the_item_as_sent_and_an_auditor_nothing_personal() {
        UUID event = UUID.randomUUID();
        Map<String, Object> scan = with(Scans.of(event, Scans.address()), "sector", "Wanjiku", "Kamau", "Wanjiku");
        quarantined(scan);

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
