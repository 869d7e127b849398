package capacity.intake;

import capacity.contracts.Envelope;
import capacity.contracts.Fact;
import capacity.cube.Fold;
import capacity.history.Batch;
import capacity.history.Letter;
import capacity.intake.Understood.Item;
import capacity.journal.kafka.LogBatch;
import capacity.journal.kafka.LogRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What records mean for a model. Changes nothing of it. */
final class Folding {

    private static final Logger LOG = Logger.getLogger(Folding.class);

    private final Understood understood;
    private final Fold fold;
    private final Set<UUID> brokenStreams;
    private final List<Envelope> read = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<Envelope> gaps = new ArrayList<>();

    private Folding(Understood understood, Model model) {
        this.understood = understood;
        this.fold = new Fold(model.cube());
        this.brokenStreams = new HashSet<>(model.state().brokenStreams());
    }

    static Batch of(Understood understood, Model model) {
        Folding folding = new Folding(understood, model);
        understood.items().forEach(folding::add);
        return new Batch(
                understood.moves(),
                folding.read,
                folding.fold.made(),
                folding.letters,
                folding.gaps,
                understood.watermarks());
    }

    private void add(Item item) {
        item.record().readEnvelope().ifPresent(read::add);
        if (item.reason() != null) {
            bury(item.record(), item.reason());
        } else if (!folds(item)) {
            bury(item.record(), Letter.Reason.BROKEN);
        }
    }

    private void bury(LogRecord record, Letter.Reason reason) {
        Letter letter = letter(record, reason);
        brokenStreams.add(letter.stream());
        letters.add(letter);
    }

    /** What nobody foresaw in one fact must not hold up those behind it. Here no database is asked: it would fail again. */
    private boolean folds(Item item) {
        try {
            fold(item.record().envelope(), item.fact());
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(
                    "a record cannot be folded: %s at %s",
                    e.getClass().getName(),
                    Stream.of(e.getStackTrace()).findFirst().orElse(null));
            return false;
        }
    }

    private void fold(Envelope envelope, Fact fact) {
        boolean gap = fold.add(envelope, fact) == Fold.Verdict.GAP;
        if (gap && !brokenStreams.contains(envelope.stream())) {
            gaps.add(envelope);
        }
    }

    private Letter letter(LogRecord record, Letter.Reason reason) {
        return new Letter(
                record.topic(),
                topicId(record),
                record.partition(),
                record.offset(),
                record.readEnvelope().map(Envelope::type).orElse(null),
                record.readEnvelope().map(Envelope::stream).orElse(null),
                reason,
                record.key(),
                record.value());
    }

    /** Its partition has moved, for it brought this record. */
    private String topicId(LogRecord record) {
        return understood.moves().stream()
                .map(LogBatch.Move::to)
                .filter(to -> to.topic().equals(record.topic()) && to.partition() == record.partition())
                .findFirst()
                .orElseThrow()
                .topicId();
    }
}
