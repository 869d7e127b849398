package capacity.attendances.eventfeed;

import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.scan;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import capacity.attendances.AttendanceTables;
import capacity.attendances.AttendanceTestStack;
import capacity.attendances.Await;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceCommand.RebuildEvents;
import capacity.attendances.command.ServiceResult;
import capacity.attendances.knownevents.EventArrivals;
import capacity.attendances.knownevents.EventCursors;
import capacity.attendances.knownevents.KnownEventUpdater.ArrivedFact;
import capacity.attendances.knownevents.KnownEventUpdater.RecordLocation;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.journal.beans.CommandGateway;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;

/** What is learned from Kafka. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class EventConsumerIT {

    @Inject
    CommandGateway<ServiceCommand, ServiceResult> gateway;

    @Inject
    EventCursors cursors;

    @Inject
    EventArrivals arrivals;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private static long faults() {
        return AttendanceTables.number("SELECT count(*) FROM intake_fault");
    }

    @Test
    void a_record_that_cannot_be_read_is_remembered_and_passed_by() {
        long before = faults();

        FakeEventService.publish(List.of(), UUID.randomUUID(), "no fact");
        FakeEventService.publish(
                List.of(new RecordHeader("ce_type", "event-scheduled.v9".getBytes(UTF_8))), UUID.randomUUID(), "{}");
        UUID event = FakeEventService.known();

        Await.until(() -> faults() == before + 2);
        scan(Scans.anonymous(event)).then().statusCode(201);
    }

    @Test
    void a_gap_in_an_events_facts_is_remembered() {
        long before = faults();
        UUID event = FakeEventService.known();
        FakeEventService.lose(event);

        FakeEventService.tell(event, new EventHeld());

        assertEquals(before + 1, faults());
    }

    @Test
    void a_cursor_that_somebody_else_moved_is_read_again_and_what_lies_behind_it_too() {
        UUID event = FakeEventService.known();
        AttendanceTables.change("DELETE FROM known_event");
        AttendanceTables.change("UPDATE intake_cursor SET next_offset = 0, last_position = 0");

        FakeEventService.tell(event, new EventHeld());

        scan(Scans.anonymous(event)).then().statusCode(201);
    }

    @Test
    void what_waits_for_an_event_that_is_known_by_now_is_released_with_the_next_news() {
        UUID event = UUID.randomUUID();
        String ours = batch(List.of(Scans.anonymous(event))).path("results[0].id");
        FakeEventService.tell(event, new EventScheduled(FakeEventService.details("UTC")));

        assertEquals(
                1,
                AttendanceTables.number(
                        "SELECT count(*) FROM receipt WHERE status = 'ACCEPTED' AND scan_id = '" + ours + "'"));
    }

    @Test
    void what_an_earlier_version_had_to_pass_by_is_read_again_at_the_start() {
        UUID event = FakeEventService.known();
        FakeEventService.tell(event, new EventHeld());
        AttendanceTables.change(
                "INSERT INTO intake_fault SELECT topic_id, partition, next_offset - 1, 'passed by', now()"
                        + " FROM intake_cursor WHERE next_offset > 0 ON CONFLICT DO NOTHING");
        FakeEventService.tell(event, new EventRevised(FakeEventService.details("UTC")));
        AttendanceTables.change("UPDATE known_event SET status = 'PLANNED' WHERE id = '" + event + "'");

        try (EventConsumer next = new EventConsumer(gateway, kafka, cursors, arrivals, new SimpleMeterRegistry())) {
            next.start();
            Await.until(() -> AttendanceTables.number("SELECT count(*) FROM known_event WHERE id = '" + event
                            + "' AND status = 'HELD' AND time_zone = 'UTC' AND version = 3")
                    == 1);
        }
        assertEquals(0, AttendanceTables.number("SELECT count(*) FROM intake_fault WHERE reason = 'passed by'"));
    }

    @Test
    void events_of_which_more_has_arrived_meanwhile_are_not_learned_again() {
        UUID event = FakeEventService.known();
        ArrivedFact first = new ArrivedFact(
                new RecordLocation("any", 0, 0), event, 1, new EventScheduled(FakeEventService.details("UTC")));
        FakeEventService.tell(event, new EventHeld());

        ServiceResult answer = gateway.submit("intake", new RebuildEvents(List.of(first)))
                .toCompletableFuture()
                .join();

        assertFalse(((ServiceResult.EventUpdateResult) answer).taken());
        assertEquals(
                1,
                AttendanceTables.number(
                        "SELECT count(*) FROM known_event WHERE id = '" + event + "' AND status = 'HELD'"));
    }

    @Test
    void a_fact_that_makes_no_sense_holds_up_nobody() {
        long before = faults();
        FakeEventService.publish(
                UUID.randomUUID(), new EventScheduled(FakeEventService.details("Atlantis/Poseidonis")));
        FakeEventService.publish(UUID.randomUUID(), new EventScheduled(null));
        FakeEventService.publish(UUID.randomUUID(), new EventScheduled(FakeEventService.details("UTC", null)));

        scan(Scans.anonymous(FakeEventService.known())).then().statusCode(201);

        Await.until(() -> faults() == before + 3);
    }
}
