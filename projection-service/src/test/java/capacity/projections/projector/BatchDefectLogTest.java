package capacity.projections.projector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.envelope.Envelope;
import capacity.projections.deadletters.DeadLetter;
import capacity.projections.store.Batch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchDefectLogTest {

    private final Logger log = Logger.getLogger(BatchDefectLog.class.getName());
    private final List<LogRecord> lines = new ArrayList<>();
    private final Handler reader = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(reader);
    }

    @AfterEach
    void listenNoMore() {
        log.removeHandler(reader);
    }

    @Test
    void a_batch_without_defects_logs_nothing() {
        BatchDefectLog.of(batch(0, 0));
        assertEquals(0, lines.size());
    }

    @Test
    void a_few_defects_are_all_logged() {
        BatchDefectLog.of(batch(2, 10));
        assertEquals(12, lines.size());
    }

    @Test
    void of_many_defects_ten_are_logged_and_the_number_of_the_others() {
        BatchDefectLog.of(batch(500, 11));
        assertEquals(22, lines.size());
    }

    private static Batch batch(int gaps, int letters) {
        return new Batch(
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(0, letters).mapToObj(BatchDefectLogTest::letter).toList(),
                LongStream.range(0, gaps).mapToObj(BatchDefectLogTest::gap).toList(),
                List.of());
    }

    private static DeadLetter letter(int offset) {
        return new DeadLetter("topic", "id", 0, offset, null, null, DeadLetter.Reason.BROKEN, null, null);
    }

    private static Envelope gap(long position) {
        return new Envelope(
                UUID.randomUUID(), "event-held.v1", "events", UUID.randomUUID(), 3, position, Instant.EPOCH, "someone");
    }
}
