package capacity.intake;

import capacity.Await;
import capacity.EventLog;
import capacity.Stack;
import capacity.Tables;
import capacity.contracts.EventFact;
import capacity.contracts.EventFact.EventHeld;
import capacity.contracts.EventFact.EventRevised;
import capacity.contracts.EventFact.EventScheduled;
import capacity.intake.OwnTopic.Told;
import capacity.journal.CommandLoop;
import capacity.journal.kafka.Relay;
import capacity.journal.postgres.PgTransaction;
import capacity.recording.Answer;
import capacity.recording.RecordingCommand;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What may become of the topic while the intake is not looking. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class OwnTopicIT {

    @Inject
    CommandLoop<RecordingCommand, Answer, PgTransaction> loop;

    @Inject
    Cursors cursors;

    @Inject
    Arrivals arrivals;

    @Inject
    Relay relay;

    private final List<Told> told = new ArrayList<>();

    private Intake intake(OwnTopic topic) {
        return new Intake(loop, topic.kafka(), cursors, arrivals, relay, new SimpleMeterRegistry());
    }

    private Told told(UUID event, long version, EventFact fact) {
        Told next = new Told(event, version, told.size() + 1, fact);
        told.add(next);
        return next;
    }

    private static EventScheduled scheduled() {
        return new EventScheduled(EventLog.details("Africa/Nairobi"));
    }

    private static void untilKnown(UUID event, long version) {
        Await.until(() ->
                Tables.number("SELECT count(*) FROM known_event WHERE id = '" + event + "' AND version = " + version)
                        == 1);
    }

    @Test
    void news_do_not_wait_for_what_cannot_be_read_again() throws Exception {
        UUID event = UUID.randomUUID();
        UUID news = UUID.randomUUID();
        try (OwnTopic topic = new OwnTopic()) {
            topic.publish(List.of(told(event, 1, scheduled()), told(event, 2, new EventHeld())));
            try (Intake first = intake(topic)) {
                first.start();
                untilKnown(event, 2);
            }
            Tables.change("INSERT INTO intake_fault VALUES ('" + topic.id() + "', 0, 1, 'passed by', now())");
            topic.deleteBefore(1);
            topic.publish(List.of(told(news, 1, scheduled())));
            try (Intake next = intake(topic)) {
                next.start();
                untilKnown(news, 1);
            }
        } finally {
            Tables.change("DELETE FROM intake_fault WHERE reason = 'passed by'");
        }
    }

    @Test
    void what_stands_at_the_old_offsets_of_a_new_topic_is_not_taken_for_what_comes_next() throws Exception {
        UUID event = UUID.randomUUID();
        try (OwnTopic topic = new OwnTopic();
                Intake intake = intake(topic)) {
            topic.publish(List.of(told(event, 1, scheduled())));
            intake.start();
            untilKnown(event, 1);
            try (Connection other = Tables.connect()) { // nothing is learned while it holds the lock
                other.setAutoCommit(false);
                other.createStatement().execute("SELECT FROM journal_head FOR UPDATE");
                topic.publish(List.of(told(event, 2, new EventHeld())));
                Thread.sleep(1_000);
                told(event, 3, new EventRevised(EventLog.details("Asia/Tokyo")));
                for (int version = 4; version < 12; version++) {
                    told(event, version, new EventHeld());
                }
                topic.makeAnew();
                topic.publish(told); // all in one, so that less stands before an offset than did
            }
            untilKnown(event, 11);
            Await.until(() -> Tables.number(
                            "SELECT count(*) FROM known_event WHERE id = '" + event + "' AND time_zone = 'Asia/Tokyo'")
                    == 1);
        }
    }
}
