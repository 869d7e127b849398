package capacity.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.Envelope;
import capacity.contracts.Fact;
import capacity.contracts.Topics;
import capacity.contracts.Watermark;
import capacity.contracts.json.FactCodec.UnknownFactType;
import capacity.contracts.json.WatermarkCodec;
import capacity.cube.Fold;
import capacity.cube.Whole;
import capacity.history.Batch;
import capacity.history.Letter;
import capacity.journal.kafka.LogBatch;
import capacity.journal.kafka.LogRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the records of one poll mean for a model. Whatever cannot be understood becomes a dead letter, and the rest goes on. */
final class Understanding {

    // valid JSON that PostgreSQL cannot store; no service of ours lets it in
    private static final String NUL = "\\u0000";

    private final LogBatch polled;
    private final Fold fold;
    private final Set<UUID> brokenStreams;
    private final List<Envelope> read = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<Envelope> gaps = new ArrayList<>();
    private final List<Watermark> watermarks = new ArrayList<>();

    private Understanding(LogBatch polled, Model model) {
        this.polled = polled;
        this.fold = new Fold(model.cube());
        this.brokenStreams = new HashSet<>(model.state().brokenStreams());
    }

    static Batch of(LogBatch polled, Model model) {
        Understanding understanding = new Understanding(polled, model);
        polled.records().forEach(understanding::read);
        return new Batch(
                polled.moves(),
                understanding.read,
                understanding.fold.made(),
                understanding.letters,
                understanding.gaps,
                understanding.watermarks);
    }

    private void read(LogRecord record) {
        try {
            if (record.topic().equals(Topics.WATERMARKS)) {
                watermarks.add(WatermarkCodec.decode(text(record)));
            } else {
                Envelope envelope = record.envelope();
                read.add(envelope);
                fold(envelope, fact(record));
            }
        } catch (UnknownFactType e) {
            bury(record, Letter.Reason.UNKNOWN_TYPE);
        } catch (RuntimeException e) {
            bury(record, Letter.Reason.BROKEN);
        }
    }

    private static Fact fact(LogRecord record) {
        Fact fact = record.fact();
        if (fact == null || !Whole.is(fact) || text(record).contains(NUL)) {
            throw new IllegalArgumentException("a fact that lacks something");
        }
        return fact;
    }

    private void fold(Envelope envelope, Fact fact) {
        boolean gap = fold.add(envelope, fact) == Fold.Verdict.GAP;
        if (gap && !brokenStreams.contains(envelope.stream())) {
            gaps.add(envelope);
        }
    }

    private void bury(LogRecord record, Letter.Reason reason) {
        Envelope envelope = envelope(record);
        UUID stream = envelope == null ? null : envelope.stream();
        brokenStreams.add(stream);
        letters.add(new Letter(
                record.topic(),
                topicId(record),
                record.partition(),
                record.offset(),
                envelope == null ? null : envelope.type(),
                stream,
                reason,
                record.key(),
                record.value()));
    }

    private static Envelope envelope(LogRecord record) {
        try {
            return record.envelope();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Its partition has moved, for it brought this record. */
    private String topicId(LogRecord record) {
        return polled.moves().stream()
                .map(LogBatch.Move::to)
                .filter(to -> to.topic().equals(record.topic()) && to.partition() == record.partition())
                .findFirst()
                .orElseThrow()
                .topicId();
    }

    private static String text(LogRecord record) {
        return new String(record.value() == null ? new byte[0] : record.value(), UTF_8);
    }
}
