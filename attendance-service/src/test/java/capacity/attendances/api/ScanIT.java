package capacity.attendances.api;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.scan;
import static capacity.attendances.Scans.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.attendances.AttendanceRequests;
import capacity.attendances.AttendanceTables;
import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventScheduled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Single scans. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class ScanIT {

    @Test
    void a_first_scan_is_accepted_with_its_position() {
        Map<String, Object> scan = Scans.of(FakeEventService.known(), Scans.address());

        scan(scan)
                .then()
                .statusCode(201)
                .body("id", equalTo(scan.get("id")))
                .body("status", equalTo("accepted"))
                .body("participantId", notNullValue())
                .body("position", greaterThan(0));
    }

    @Test
    void a_scan_can_be_validated_without_being_recorded() {
        Map<String, Object> scan = Scans.of(FakeEventService.known(), Scans.address());

        AttendanceRequests.post("kiosk", "/attendances/validation", scan).then().statusCode(204);
        AttendanceRequests.post("kiosk", "/attendances/validation", with(scan, "sector", "wizards"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/sector"));

        assertEquals(List.of(), attendances(scan.get("eventId")));
    }

    @Test
    void a_repeated_scan_gets_the_first_answer_even_if_spelled_differently() {
        Map<String, Object> scan = Scans.named(FakeEventService.known(), "Asha");
        Response first = scan(scan);

        Map<String, Object> again = with(
                scan, "id", scan.get("id").toString().toUpperCase(), "gender", "undisclosed", "role", "participant");
        Response second = scan(again);

        second.then().statusCode(200).body("status", equalTo("accepted"));
        assertEquals(first.asString(), second.asString());
        assertEquals(
                1, attendances(UUID.fromString(scan.get("eventId").toString())).size());
    }

    @Test
    void the_same_id_with_different_content_is_refused() {
        Map<String, Object> scan = Scans.named(FakeEventService.known(), "Asha");
        scan(scan).then().statusCode(201);

        for (Map<String, Object> other : List.of(
                with(scan, "sector", "academia"),
                with(scan, "occurredAt", "2014-05-06T08:57:12+04:00"),
                with(scan, "participant", Map.of("name", "asha")),
                with(scan, "gender", "female"))) {
            scan(other).then().statusCode(409).body("code", equalTo("id-reused"));
        }
    }

    @Test
    void another_scan_of_the_same_day_is_a_duplicate_and_records_no_fact() {
        UUID event = FakeEventService.known();
        String address = Scans.address();
        Response first = scan(Scans.of(event, address));
        Map<String, Object> later = with(Scans.of(event, address), "occurredAt", "2014-05-06T23:59:59+03:00");

        scan(later)
                .then()
                .statusCode(200)
                .body("status", equalTo("duplicate"))
                .body("id", equalTo(later.get("id")))
                .body("participantId", equalTo(first.path("participantId")))
                .body("position", equalTo(first.path("position")));
        scan(later).then().statusCode(200).body("status", equalTo("duplicate"));

        assertEquals(1, attendances(event).size());
    }

    @Test
    void a_scan_of_an_unknown_event_waits_a_moment_and_is_then_refused_and_not_stored() {
        UUID event = UUID.randomUUID();
        Map<String, Object> scan = Scans.of(event, Scans.address());
        long start = System.nanoTime();

        scan(scan).then().statusCode(422).body("code", equalTo("unknown-event"));

        assertTrue(System.nanoTime() - start > 1_000_000_000L, "it did not wait");
        FakeEventService.tell(event, new EventScheduled(FakeEventService.details("UTC")));
        scan(with(scan, "sector", "academia")).then().statusCode(201);
    }

    @Test
    void a_scan_waits_for_an_event_that_arrives_soon() {
        UUID event = UUID.randomUUID();
        FakeEventService.known();
        CompletableFuture<Response> answer =
                CompletableFuture.supplyAsync(() -> scan(Scans.of(event, Scans.address())));
        CompletableFuture.runAsync(
                        () -> FakeEventService.publish(event, new EventScheduled(FakeEventService.details("UTC"))))
                .join();

        answer.join().then().statusCode(201);
    }

    @Test
    void a_cancelled_event_accepts_no_scans_until_reopened_and_a_held_event_accepts_late_scans() {
        UUID event = FakeEventService.known();
        Map<String, Object> scan = Scans.of(event, Scans.address());
        FakeEventService.tell(event, new EventCancelled("flood"));
        scan(scan).then().statusCode(422).body("code", equalTo("event-cancelled"));

        FakeEventService.tell(event, new EventReopened("dry again"));
        FakeEventService.tell(event, new EventHeld());

        scan(scan).then().statusCode(201);
    }

    @Test
    void concurrent_posts_of_the_same_scan_record_one_fact() {
        UUID event = FakeEventService.known();
        Map<String, Object> scan = Scans.of(event, Scans.address());

        List<CompletableFuture<Response>> posts = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> scan(scan)))
                .toList();
        List<Response> answers = posts.stream().map(CompletableFuture::join).toList();

        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        assertEquals(1, answers.stream().map(Response::asString).distinct().count());
        assertEquals(1, AttendanceTables.number("SELECT count(*) FROM journal WHERE key = '" + event + "'"));
    }

    @Test
    void all_faults_are_listed_together_and_none_quotes_the_request() {
        Response answer = scan(Map.of(
                "id",
                "nobody",
                "eventId",
                7,
                "occurredAt",
                "yesterday",
                "sector",
                "pirates",
                "country",
                "ZZ",
                "participant",
                Map.of("email", "Wanjiku", "nickname", "W"),
                "anonymous",
                true));

        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("errors.pointer", hasItem("/id"))
                .body("errors.pointer", hasItem("/eventId"))
                .body("errors.pointer", hasItem("/occurredAt"))
                .body("errors.pointer", hasItem("/sector"))
                .body("errors.pointer", hasItem("/country"))
                .body("errors.pointer", hasItem("/participant/name"))
                .body("errors.pointer", hasItem("/participant/email"))
                .body("errors.pointer", hasItem("/participant/nickname"))
                .body("errors.pointer", hasItem(""));
        assertTrue(!answer.asString().contains("Wanjiku") && !answer.asString().contains("yesterday"));
    }
}
