package capacity.projections.topicfeed;

import capacity.contracts.envelope.Topics;
import capacity.contracts.envelope.Watermark;
import capacity.contracts.facts.Fact;
import capacity.contracts.serialization.FactCodec.UnknownFactType;
import capacity.contracts.serialization.TraceContext;
import capacity.contracts.serialization.WatermarkCodec;
import capacity.journal.reader.LogBatch;
import capacity.journal.topic.LogRecord;
import capacity.projections.deadletters.DeadLetter;
import capacity.projections.topicfeed.DecodedRecords.Item;
import java.util.ArrayList;
import java.util.List;

/** Decodes the records of one poll. A record that cannot be decoded becomes a dead letter, and the others continue. */
final class RecordDecoder {

    // valid JSON that PostgreSQL cannot store; our services never accept it
    private static final String NUL = "\\u0000";

    private final LogBatch polled;
    private final List<Item> items = new ArrayList<>();
    private final List<Watermark> watermarks = new ArrayList<>();

    private RecordDecoder(LogBatch polled) {
        this.polled = polled;
    }

    static DecodedRecords of(LogBatch polled) {
        RecordDecoder understanding = new RecordDecoder(polled);
        polled.records().forEach(understanding::read);
        return new DecodedRecords(polled.moves(), understanding.items, understanding.watermarks);
    }

    private void read(LogRecord whole) {
        LogRecord record =
                TraceContext.enabled() ? whole : whole.withoutHeaders(); // headers are needed only for tracing now
        try {
            if (record.topic().equals(Topics.WATERMARKS)) {
                watermarks.add(watermark(record));
            } else {
                items.add(new Item(record, fact(record), null));
            }
        } catch (UnknownFactType e) {
            items.add(new Item(record, null, DeadLetter.Reason.UNKNOWN_TYPE));
        } catch (RuntimeException e) {
            items.add(new Item(record, null, DeadLetter.Reason.BROKEN));
        }
    }

    private static Watermark watermark(LogRecord record) {
        Watermark watermark = WatermarkCodec.decode(record.text());
        if (!Completeness.isComplete(watermark) || record.text().contains(NUL)) {
            throw new IllegalArgumentException("the watermark is incomplete");
        }
        return watermark;
    }

    private static Fact fact(LogRecord record) {
        Fact fact = record.fact();
        if (fact == null || !Completeness.isComplete(fact) || record.text().contains(NUL)) {
            throw new IllegalArgumentException("the fact is incomplete");
        }
        return fact;
    }
}
