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

/** What records mean for a model. Changes nothing of it. */
final class Folding {

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
        if (item.reason() == null) {
            fold(item.record().envelope(), item.fact());
        } else {
            Letter letter = letter(item.record(), item.reason());
            brokenStreams.add(letter.stream());
            letters.add(letter);
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
