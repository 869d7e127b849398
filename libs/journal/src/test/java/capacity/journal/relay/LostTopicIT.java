package capacity.journal.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.envelope.Topics;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.testing.RawTopic;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a loss of the topic, the relay notices it in time and repairs the topic. */
class LostTopicIT extends JournalTopicFixture {

    @BeforeEach
    void publish() throws Exception {
        start();
        record(500);
        PublicLog.assertSame(journal, broker);
    }

    @Test
    void a_topic_that_was_deleted_while_idle_is_recreated_and_filled() throws Exception {
        PublicLog.drop(broker);
        PublicLog.assertSame(journal, broker);
    }

    @Test
    void a_topic_that_was_recreated_under_the_running_relay_gets_everything_in_order() throws Exception {
        var writer = new Thread(() -> IntStream.range(0, 40).forEach(i -> record(50)));
        writer.start();
        for (int i = 0; i < 3; i++) {
            Thread.sleep(300);
            makeAnew();
        }
        writer.join();
        record(10);
        PublicLog.assertSame(journal, broker);
        assertEquals(2_510, journal.head().position());
    }

    @Test
    void a_topic_that_was_replaced_while_no_relay_ran_gets_everything_again() throws Exception {
        stop();
        makeAnew();
        start();
        record(1);
        PublicLog.assertSame(journal, broker);
        assertEquals(501, RawTopic.count(broker, Topics.EVENTS));
    }

    @Test
    void facts_that_are_already_on_the_topic_are_not_sent_again() throws Exception {
        stop();
        database.execute("UPDATE relay_cursor SET position = 0, ends = '{}', lasts = '{}', topic_id = NULL");
        start();
        record(1);
        PublicLog.assertSame(journal, broker);
        assertEquals(501, RawTopic.count(broker, Topics.EVENTS));
    }

    @Test
    void nothing_is_published_to_a_topic_with_added_partitions_until_it_is_deleted() throws Exception {
        try (Admin admin = Admin.create(PublicLog.kafka(broker))) {
            admin.createPartitions(Map.of(Topics.EVENTS, NewPartitions.increaseTo(5)))
                    .all()
                    .get();
        }
        until(() -> relays.get(0).trouble().contains("must have 3"));
        record(20);
        assertEquals(500, RawTopic.count(broker, Topics.EVENTS));
        PublicLog.drop(broker);
        PublicLog.assertSame(journal, broker);
    }

    @Test
    void nothing_is_published_to_a_topic_with_limited_retention_until_it_is_corrected() throws Exception {
        retain("86400000");
        until(() -> relays.get(0).trouble().contains("retention.ms=86400000"));
        retain("-1");
        record(20);
        PublicLog.assertSame(journal, broker);
    }

    @Test
    void a_topic_that_lost_its_oldest_facts_is_noticed_and_filled_again_after_it_is_deleted() throws Exception {
        try (Admin admin = Admin.create(PublicLog.kafka(broker))) {
            admin.deleteRecords(Map.of(new TopicPartition(Topics.EVENTS, 0), RecordsToDelete.beforeOffset(10)))
                    .all()
                    .get();
        }
        until(() -> relays.get(0).trouble().contains("oldest"));
        PublicLog.drop(broker);
        PublicLog.assertSame(journal, broker);
    }

    private static void retain(String milliseconds) throws Exception {
        try (Admin admin = Admin.create(PublicLog.kafka(broker))) {
            var retention = new AlterConfigOp(new ConfigEntry("retention.ms", milliseconds), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(
                            Map.of(new ConfigResource(ConfigResource.Type.TOPIC, Topics.EVENTS), List.of(retention)))
                    .all()
                    .get();
        }
    }

    /** Immediately, so that the producer sees only the new topic. */
    private static void makeAnew() throws Exception {
        try (Admin admin = Admin.create(PublicLog.kafka(broker))) {
            admin.deleteTopics(List.of(Topics.EVENTS)).all().get();
            NewTopic topic = new NewTopic(Topics.EVENTS, Topics.EVENTS_PARTITIONS, (short) 1);
            until(() -> create(admin, topic));
        }
    }

    /** Kafka needs a moment to delete the topic; the relay may create it first. */
    private static boolean create(Admin admin, NewTopic topic) {
        try {
            admin.createTopics(List.of(topic.configs(Map.of("retention.ms", "-1", "retention.bytes", "-1"))))
                    .all()
                    .get();
            return true;
        } catch (Exception e) {
            return String.valueOf(e.getMessage()).contains("already exists");
        }
    }
}
