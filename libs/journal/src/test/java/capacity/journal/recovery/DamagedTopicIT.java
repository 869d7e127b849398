package capacity.journal.recovery;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Topics;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.testing.SharedServers;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

/** A byte on Kafka's disk has changed. */
class DamagedTopicIT extends JournalTopicFixture {

    @Test
    void it_is_named_and_the_topic_can_be_filled_again() throws Exception {
        start();
        record(100);
        PublicLog.assertSame(journal, broker);
        stop();
        damage();
        KafkaException damage =
                assertThrows(KafkaException.class, () -> restore().compare());
        assertTrue(
                damage.getMessage().matches(".*" + Topics.EVENTS + "-0 at offset \\d+ .*corrupt.*"), damage::toString);
        PublicLog.drop(broker);
        start();
        PublicLog.assertSame(journal, broker);
    }

    private static void damage() throws Exception {
        Path segment = SharedServers.brokerFolder(Topics.EVENTS, 0).resolve("0".repeat(20) + ".log");
        try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
            long middle = file.length() / 2;
            file.seek(middle);
            int was = file.read();
            file.seek(middle);
            file.write(was ^ 0x10);
        }
    }
}
