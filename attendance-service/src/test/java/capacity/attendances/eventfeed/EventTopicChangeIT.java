package capacity.attendances.eventfeed;

import capacity.attendances.AttendanceTables;
import capacity.attendances.AttendanceTestStack;
import capacity.attendances.Await;
import capacity.attendances.FakeEventService;
import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceResult;
import capacity.attendances.eventfeed.TemporaryEventTopic.Told;
import capacity.attendances.knownevents.EventArrivals;
import capacity.attendances.knownevents.EventCursors;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.journal.beans.CommandGateway;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of the topic that the consumer does not see. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class EventTopicChangeIT {

    /** On one broker for all tests here: starting one takes longer than a test. */
    private static TemporaryEventTopic topic;

    @Inject
    CommandGateway<ServiceCommand, ServiceResult> gateway;

    @Inject
    EventCursors cursors;

    @Inject
    EventArrivals arrivals;

    private final List<Told> told = new ArrayList<>();

    @BeforeAll
    static void startBroker() throws Exception {
        topic = new TemporaryEventTopic();
    }

    @AfterAll
    static void closeBroker() {
        if (topic != null) { // null if the service did not start
            topic.close();
        }
    }

    @BeforeEach
    void emptyTopic() throws Exception {
        topic.makeAnew();
    }

    private EventConsumer intake() {
        return new EventConsumer(gateway, topic.kafka(), cursors, arrivals, new SimpleMeterRegistry());
    }

    private Told told(UUID event, long version, EventFact fact) {
        Told next = new Told(event, version, told.size() + 1, fact);
        told.add(next);
        return next;
    }

    private static EventScheduled scheduled() {
        return new EventScheduled(FakeEventService.details("Africa/Nairobi"));
    }

    private static void untilKnown(UUID event, long version) {
        Await.until(() -> AttendanceTables.number(
                        "SELECT count(*) FROM known_event WHERE id = '" + event + "' AND version = " + version)
                == 1);
    }

    @Test
    void new_facts_do_not_wait_for_skipped_records_that_cannot_be_read_again() throws Exception {
        UUID event = UUID.randomUUID();
        UUID news = UUID.randomUUID();
        try {
            topic.publish(List.of(told(event, 1, scheduled()), told(event, 2, new EventHeld())));
            try (EventConsumer first = intake()) {
                first.start();
                untilKnown(event, 2);
            }
            AttendanceTables.change("INSERT INTO intake_fault VALUES ('" + topic.id() + "', 0, 1, 'passed by', now())");
            topic.deleteBefore(1);
            topic.publish(List.of(told(news, 1, scheduled())));
            try (EventConsumer next = intake()) {
                next.start();
                untilKnown(news, 1);
            }
        } finally {
            AttendanceTables.change("DELETE FROM intake_fault WHERE reason = 'passed by'");
        }
    }

    @Test
    void records_at_the_old_offsets_of_a_recreated_topic_are_not_taken_for_the_next_ones() throws Exception {
        UUID event = UUID.randomUUID();
        try (EventConsumer intake = intake()) {
            topic.publish(List.of(told(event, 1, scheduled())));
            intake.start();
            untilKnown(event, 1);
            try (Connection other = AttendanceTables.connect()) { // nothing is learned while it holds the lock
                other.setAutoCommit(false);
                other.createStatement().execute("SELECT FROM journal_head FOR UPDATE");
                topic.publish(List.of(told(event, 2, new EventHeld())));
                Thread.sleep(1_000);
                told(event, 3, new EventRevised(FakeEventService.details("Asia/Tokyo")));
                for (int version = 4; version < 12; version++) {
                    told(event, version, new EventHeld());
                }
                topic.makeAnew();
                topic.publish(told); // all in one transaction, so that fewer records precede an offset than before
            }
            untilKnown(event, 11);
            Await.until(() -> AttendanceTables.number(
                            "SELECT count(*) FROM known_event WHERE id = '" + event + "' AND time_zone = 'Asia/Tokyo'")
                    == 1);
        }
    }
}
