package capacity.journal.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.Topics;
import capacity.contracts.Watermark;
import capacity.contracts.json.WatermarkCodec;
import capacity.journal.Head;
import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Once a second, an instant before which nothing more will be recorded, and the position reached by then. */
final class Watermarks {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final String journal;
    private final JournalHome home;
    private final RelayMeter meter;
    private long last = System.nanoTime() - SECOND;

    Watermarks(String journal, JournalHome home, RelayMeter meter) {
        this.journal = journal;
        this.home = home;
        this.meter = meter;
    }

    boolean due() {
        return System.nanoTime() - last >= SECOND;
    }

    /** Null while the journal may lack facts: then nobody can promise anything. */
    ProducerRecord<byte[], byte[]> next() {
        Head head = home.raise().orElse(null);
        if (head == null) {
            return null;
        }
        last = System.nanoTime();
        Watermark watermark = new Watermark(journal, head.position(), head.recordedAt());
        meter.closed(watermark);
        return new ProducerRecord<>(
                Topics.WATERMARKS,
                journal.getBytes(UTF_8),
                WatermarkCodec.encode(watermark).getBytes(UTF_8));
    }
}
