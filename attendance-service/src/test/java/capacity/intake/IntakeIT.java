package capacity.intake;

import static capacity.Http.batch;
import static capacity.Http.scan;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import capacity.Await;
import capacity.EventLog;
import capacity.Scans;
import capacity.Stack;
import capacity.Tables;
import capacity.batch.Learning.Arrived;
import capacity.batch.Learning.Place;
import capacity.contracts.EventFact.EventHeld;
import capacity.contracts.EventFact.EventRevised;
import capacity.contracts.EventFact.EventScheduled;
import capacity.journal.CommandLoop;
import capacity.journal.kafka.Relay;
import capacity.journal.postgres.PgTransaction;
import capacity.recording.Answer;
import capacity.recording.RecordingCommand;
import capacity.recording.RecordingCommand.RelearnEvents;
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
@QuarkusTestResource(Stack.class)
class IntakeIT {

    @Inject
    CommandLoop<RecordingCommand, Answer, PgTransaction> loop;

    @Inject
    Cursors cursors;

    @Inject
    Arrivals arrivals;

    @Inject
    Relay relay;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private static long faults() {
        return Tables.number("SELECT count(*) FROM intake_fault");
    }

    @Test
    void a_record_that_cannot_be_read_is_remembered_and_passed_by() {
        long before = faults();

        EventLog.publish(List.of(), UUID.randomUUID(), "no fact");
        EventLog.publish(
                List.of(new RecordHeader("ce_type", "event-scheduled.v9".getBytes(UTF_8))), UUID.randomUUID(), "{}");
        UUID event = EventLog.known();

        Await.until(() -> faults() == before + 2);
        scan(Scans.anonymous(event)).then().statusCode(201);
    }

    @Test
    void a_gap_in_an_events_facts_is_remembered() {
        long before = faults();
        UUID event = EventLog.known();
        EventLog.lose(event);

        EventLog.tell(event, new EventHeld());

        assertEquals(before + 1, faults());
    }

    @Test
    void a_cursor_that_somebody_else_moved_is_read_again_and_what_lies_behind_it_too() {
        UUID event = EventLog.known();
        Tables.change("DELETE FROM known_event");
        Tables.change("UPDATE intake_cursor SET next_offset = 0, last_position = 0");

        EventLog.tell(event, new EventHeld());

        scan(Scans.anonymous(event)).then().statusCode(201);
    }

    @Test
    void what_waits_for_an_event_that_is_known_by_now_is_released_with_the_next_news() {
        UUID event = UUID.randomUUID();
        String ours = batch(List.of(Scans.anonymous(event))).path("results[0].id");
        EventLog.tell(event, new EventScheduled(EventLog.details("UTC")));

        assertEquals(
                1,
                Tables.number("SELECT count(*) FROM receipt WHERE status = 'ACCEPTED' AND scan_id = '" + ours + "'"));
    }

    @Test
    void what_an_earlier_version_had_to_pass_by_is_read_again_at_the_start() {
        UUID event = EventLog.known();
        EventLog.tell(event, new EventHeld());
        Tables.change("INSERT INTO intake_fault SELECT topic_id, partition, next_offset - 1, 'passed by', now()"
                + " FROM intake_cursor WHERE next_offset > 0 ON CONFLICT DO NOTHING");
        EventLog.tell(event, new EventRevised(EventLog.details("UTC")));
        Tables.change("UPDATE known_event SET status = 'PLANNED' WHERE id = '" + event + "'");

        try (Intake next = new Intake(loop, kafka, cursors, arrivals, relay, new SimpleMeterRegistry())) {
            next.start();
            Await.until(() -> Tables.number("SELECT count(*) FROM known_event WHERE id = '" + event
                            + "' AND status = 'HELD' AND time_zone = 'UTC' AND version = 3")
                    == 1);
        }
        assertEquals(0, Tables.number("SELECT count(*) FROM intake_fault WHERE reason = 'passed by'"));
    }

    @Test
    void events_of_which_more_has_arrived_meanwhile_are_not_learned_again() {
        UUID event = EventLog.known();
        Arrived first = new Arrived(new Place("any", 0, 0), event, 1, new EventScheduled(EventLog.details("UTC")));
        EventLog.tell(event, new EventHeld());

        Answer answer = loop.submit("intake", new RelearnEvents(List.of(first))).join();

        assertFalse(((Answer.Learned) answer).taken());
        assertEquals(
                1, Tables.number("SELECT count(*) FROM known_event WHERE id = '" + event + "' AND status = 'HELD'"));
    }

    @Test
    void a_fact_that_makes_no_sense_holds_up_nobody() {
        long before = faults();
        EventLog.publish(UUID.randomUUID(), new EventScheduled(EventLog.details("Atlantis/Poseidonis")));
        EventLog.publish(UUID.randomUUID(), new EventScheduled(null));
        EventLog.publish(UUID.randomUUID(), new EventScheduled(EventLog.details("UTC", null)));

        scan(Scans.anonymous(EventLog.known())).then().statusCode(201);

        Await.until(() -> faults() == before + 3);
    }
}
