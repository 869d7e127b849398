package capacity.journal.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Topics;
import capacity.journal.reader.LogBatch.Move;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.topic.LogRecord;
import capacity.journal.topic.TopicView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * As after a broker lost its newest records, or was put back to an older copy, and the relay published them again: the
 * topic is the same, and other facts stand where a reader was.
 */
@Timeout(60) // a reader that skips rewritten records would wait for ever
class RewrittenTopicIT extends JournalTopicFixture {

    private static final int PARTITION = 1;

    private List<LogRecord> records;
    private String topicId;

    @BeforeEach
    void publish() throws Exception {
        start();
        record(600);
        records = PublicLog.read(broker, 600).stream()
                .filter(each -> each.partition() == PARTITION)
                .toList();
        try (TopicView view = new TopicView(PublicLog.kafka(broker), Topics.EVENTS, Duration.ofSeconds(10))) {
            topicId = view.state().topicId();
        }
    }

    @Test
    void facts_that_are_now_before_the_stored_offset_are_read() throws Exception {
        assertReadBehind(10, records.get(30).offset());
    }

    @Test
    void an_offset_that_no_longer_exists_is_given_up() throws Exception {
        assertReadBehind(10, records.get(records.size() - 1).offset() + 1_000);
    }

    @Test
    void a_rewritten_partition_is_read_from_where_it_begins_now() throws Exception {
        TopicPartition partition = new TopicPartition(Topics.EVENTS, PARTITION);
        try (Admin admin = Admin.create(PublicLog.kafka(broker))) {
            admin.deleteRecords(Map.of(
                            partition,
                            RecordsToDelete.beforeOffset(records.get(5).offset())))
                    .all()
                    .get();
        }
        assertReadBehind(10, records.get(30).offset());
    }

    @Test
    void a_reader_of_an_unchanged_topic_reads_nothing_again() throws Exception {
        record(2_400); // more than one poll returns
        Map<String, Object> kafka = PublicLog.kafka(broker);
        try (LogReader before = new LogReader(kafka, List.of(Topics.EVENTS));
                LogReader after = new LogReader(kafka, List.of(Topics.EVENTS))) {
            before.seek(List.of());
            for (int read = 0; read < 3_000; ) {
                read += before.poll(Duration.ofSeconds(10)).records().size();
            }
            List<Cursor> reached = before.ends();
            after.seek(reached);
            for (int i = 0; i < 5; i++) {
                assertEquals(List.of(), after.poll(Duration.ofMillis(200)).moves());
            }
        }
    }

    @Test
    void the_next_record_is_not_mistaken_for_an_earlier_one() throws Exception {
        LogRecord last = records.get(9);
        Cursor stored = new Cursor(Topics.EVENTS, topicId, PARTITION, last.offset() + 1, position(last));
        try (LogReader reader = new LogReader(PublicLog.kafka(broker), List.of(Topics.EVENTS))) {
            reader.seek(List.of(stored));
            assertFalse(reader.wasRewritten());
        }
    }

    @Test
    void a_rewritten_partition_is_found_again_until_a_new_cursor_is_stored() throws Exception {
        Cursor stored =
                new Cursor(Topics.EVENTS, topicId, PARTITION, records.get(30).offset(), position(records.get(9)));
        try (LogReader reader = new LogReader(PublicLog.kafka(broker), List.of(Topics.EVENTS))) {
            for (int i = 0; i < 2; i++) { // as if another instance was faster
                reader.seek(List.of(stored));
                assertTrue(reader.wasRewritten());
            }
        }
    }

    /** @param known how many records of the partition the reader has seen */
    private void assertReadBehind(int known, long nextOffset) throws Exception {
        Cursor stored = new Cursor(Topics.EVENTS, topicId, PARTITION, nextOffset, position(records.get(known - 1)));
        List<Move> moves = new ArrayList<>();
        List<Long> read = new ArrayList<>();
        try (LogReader reader = new LogReader(PublicLog.kafka(broker), List.of(Topics.EVENTS))) {
            reader.seek(List.of(stored));
            while (read.size() < records.size() - known) {
                LogBatch batch = reader.poll(Duration.ofSeconds(10));
                batch.moves().stream()
                        .filter(move -> move.from().partition() == PARTITION)
                        .forEach(moves::add);
                batch.records().stream()
                        .filter(each -> each.partition() == PARTITION)
                        .forEach(each -> read.add(position(each)));
            }
        }
        assertEquals(
                records.stream().skip(known).map(RewrittenTopicIT::position).toList(), read);
        assertEquals(stored, moves.get(0).from());
    }

    private static long position(LogRecord record) {
        return record.envelope().position();
    }
}
