package capacity.projections.topicfeed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Topics;
import capacity.journal.reader.LogReader;
import capacity.projections.projector.Projector;
import capacity.projections.projector.ProjectorHarness;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicReadAheadIT extends ProjectorHarness {

    private static final int MEBIBYTE = 1 << 20;
    private static final int ALL = 24 * MEBIBYTE;

    @Test
    void waiting_records_are_limited_in_bytes() throws Exception {
        String large = "x".repeat(MEBIBYTE / 2);
        for (int sent = 0; sent < ALL; sent += large.length()) {
            topics.publishRaw(Topics.EVENTS, "key", List.of(), large);
        }
        LogReader log = new LogReader(Map.of("bootstrap.servers", kafka()), Projector.TOPICS);
        try (TopicReadAhead ahead = new TopicReadAhead(log)) {
            ahead.seek(List.of());
            long read = ahead.next(Duration.ofSeconds(10)).bytes();
            while (read < ALL) {
                Thread.sleep(500); // as if the batch before were being written
                long next = ahead.next(Duration.ofSeconds(10)).bytes();
                assertTrue(next <= 12 * MEBIBYTE, next + " bytes wait");
                read += next;
            }
        }
    }
}
