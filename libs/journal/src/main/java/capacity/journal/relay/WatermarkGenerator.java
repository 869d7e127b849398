package capacity.journal.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.envelope.Topics;
import capacity.contracts.envelope.Watermark;
import capacity.contracts.serialization.WatermarkCodec;
import capacity.journal.Head;
import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Once a second: an instant before which nothing more will be recorded, and the position at that instant. */
final class WatermarkGenerator {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final String journal;
    private final HeadRow headRow;
    private final RelayMeter meter;
    private long last = System.nanoTime() - SECOND;

    WatermarkGenerator(String journal, HeadRow home, RelayMeter meter) {
        this.journal = journal;
        this.headRow = home;
        this.meter = meter;
    }

    boolean due() {
        return System.nanoTime() - last >= SECOND;
    }

    /** Null while facts may be missing in the journal, because nothing can be promised then. */
    ProducerRecord<byte[], byte[]> next() {
        Head head = headRow.raiseFloor().orElse(null);
        if (head == null) {
            return null;
        }
        last = System.nanoTime();
        Watermark watermark = new Watermark(journal, head.position(), head.recordedAt());
        meter.watermarkMade(watermark);
        return new ProducerRecord<>(
                Topics.WATERMARKS,
                journal.getBytes(UTF_8),
                WatermarkCodec.encode(watermark).getBytes(UTF_8));
    }
}
