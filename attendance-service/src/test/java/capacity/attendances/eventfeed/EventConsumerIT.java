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

/** What the service learns of events from Kafka. */
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
    void an_unreadable_record_is_skipped_and_its_place_is_stored() {
        long before = faults();

        FakeEventService.publish(List.of(), UUID.randomUUID(), "no fact");
        FakeEventService.publish(
                List.of(new RecordHeader("ce_type", "event-scheduled.v9".getBytes(UTF_8))), UUID.randomUUID(), "{}");
        UUID event = FakeEventService.known();

        Await.until(() -> faults() == before + 2);
        scan(Scans.anonymous(event)).then().statusCode(201);
    }

    @Test
    void a_gap_in_an_events_facts_is_stored() {
        long before = faults();
        UUID event = FakeEventService.known();
        FakeEventService.lose(event);

        FakeEventService.tell(event, new EventHeld());

        assertEquals(before + 1, faults());
    }

    @Test
    void after_another_instance_moved_the_cursor_reading_continues_at_the_new_cursor() {
        UUID event = FakeEventService.known();
        AttendanceTables.change("DELETE FROM known_event");
        AttendanceTables.change("UPDATE intake_cursor SET next_offset = 0, last_position = 0");

        FakeEventService.tell(event, new EventHeld());

        scan(Scans.anonymous(event)).then().statusCode(201);
    }

    @Test
    void an_item_whose_event_is_already_known_is_released_with_the_next_facts() {
        UUID event = UUID.randomUUID();
        String ours = batch(List.of(Scans.anonymous(event))).path("results[0].id");
        FakeEventService.tell(event, new EventScheduled(FakeEventService.details("UTC")));

        assertEquals(
                1,
                AttendanceTables.number(
                        "SELECT count(*) FROM receipt WHERE status = 'ACCEPTED' AND scan_id = '" + ours + "'"));
    }

    @Test
    void records_skipped_by_an_earlier_version_are_read_again_at_the_start() {
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
    void events_with_newer_facts_are_not_rebuilt_from_older_ones() {
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
    void a_fact_that_cannot_be_applied_does_not_hold_up_others() {
        long before = faults();
        FakeEventService.publish(UUID.randomUUID(), new EventScheduled(FakeEventService.details(null)));
        FakeEventService.publish(UUID.randomUUID(), new EventScheduled(null));
        FakeEventService.publish(UUID.randomUUID(), new EventScheduled(FakeEventService.details("UTC", null)));

        scan(Scans.anonymous(FakeEventService.known())).then().statusCode(201);

        Await.until(() -> faults() == before + 3);
    }
}
