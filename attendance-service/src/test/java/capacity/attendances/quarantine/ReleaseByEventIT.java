package capacity.attendances.quarantine;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.scan;
import static capacity.attendances.Scans.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.attendances.AttendanceTables;
import capacity.attendances.AttendanceTestStack;
import capacity.attendances.Await;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventScheduled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Items that wait for an event. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class ReleaseByEventIT {

    private static Response quarantined(Map<String, ?> scan) {
        Response answer = batch(List.of(scan));
        answer.then().body("results[0].status", equalTo("quarantined"));
        return answer;
    }

    @Test
    void items_of_an_unknown_event_are_released_in_order_of_arrival_when_the_event_arrives() {
        UUID event = UUID.randomUUID();
        String address = Scans.address();
        Map<String, Object> first = Scans.of(event, address);
        Map<String, Object> second = Scans.of(event, address);
        batch(List.of(first, second)).then().body("summary.quarantined", equalTo(2));

        FakeEventService.tell(event, new EventScheduled(FakeEventService.details("Africa/Nairobi")));

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
                AttendanceTables.texts("SELECT actor FROM journal WHERE key = '" + event + "'"),
                "the actor of the fact must be the kiosk, not the intake");
    }

    @Test
    void more_items_than_fit_into_one_transaction_are_all_released() {
        UUID event = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            batch(IntStream.range(0, 400).mapToObj(n -> Scans.anonymous(event)).toList())
                    .then()
                    .body("summary.quarantined", equalTo(400));
        }

        FakeEventService.tell(event, new EventScheduled(FakeEventService.details("UTC")));

        Await.until(() -> AttendanceTables.number("SELECT count(*) FROM journal WHERE key = '" + event + "'") == 1200);
    }

    @Test
    void items_of_a_cancelled_event_are_released_when_it_is_reopened() {
        UUID event = FakeEventService.known();
        FakeEventService.tell(event, new EventCancelled("flood"));
        Map<String, Object> scan = Scans.of(event, Scans.address());
        quarantined(scan).then().body("results[0].problem.code", equalTo("event-cancelled"));

        FakeEventService.tell(event, new EventReopened("dry"));

        batch(List.of(scan)).then().body("results[0].status", equalTo("accepted"));
        scan(with(scan, "sector", "academia")).then().statusCode(409);
    }

    @Test
    void an_item_that_is_refused_again_when_its_event_arrives_stays_with_the_new_reason() {
        UUID event = UUID.randomUUID();
        Map<String, Object> scan = with(
                Scans.anonymous(event),
                "anonymous",
                null,
                "participantId",
                UUID.randomUUID().toString());
        quarantined(scan).then().body("results[0].problem.code", equalTo("unknown-event"));

        FakeEventService.tell(event, new EventScheduled(FakeEventService.details("UTC")));

        quarantined(scan).then().body("results[0].problem.code", equalTo("unknown-participant"));
    }
}
