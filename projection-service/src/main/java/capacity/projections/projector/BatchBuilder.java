package capacity.projections.projector;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.Fact;
import capacity.journal.reader.LogBatch;
import capacity.journal.topic.LogRecord;
import capacity.projections.deadletters.DeadLetter;
import capacity.projections.fold.FactFold;
import capacity.projections.model.ReadModel;
import capacity.projections.store.Batch;
import capacity.projections.topicfeed.DecodedRecords;
import capacity.projections.topicfeed.DecodedRecords.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Makes the batch that records mean for a model, without changing the model. */
final class BatchBuilder {

    private static final Logger LOG = Logger.getLogger(BatchBuilder.class);

    private final DecodedRecords understood;
    private final FactFold fold;
    private final Set<UUID> brokenStreams;
    private final List<Envelope> read = new ArrayList<>();
    private final List<DeadLetter> letters = new ArrayList<>();
    private final List<Envelope> gaps = new ArrayList<>();

    private BatchBuilder(DecodedRecords understood, ReadModel model) {
        this.understood = understood;
        this.fold = new FactFold(model.builder());
        this.brokenStreams = new HashSet<>(model.state().brokenStreams());
    }

    static Batch of(DecodedRecords understood, ReadModel model) {
        BatchBuilder folding = new BatchBuilder(understood, model);
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
            addDeadLetter(item.record(), item.reason());
        } else if (!folds(item)) {
            addDeadLetter(item.record(), DeadLetter.Reason.BROKEN);
        }
    }

    private void addDeadLetter(LogRecord record, DeadLetter.Reason reason) {
        DeadLetter letter = letter(record, reason);
        brokenStreams.add(letter.stream());
        letters.add(letter);
    }

    /**
     * An unexpected failure of one fact must not hold up the facts after it. No database is used here, so the failure
     * is permanent.
     */
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
        boolean gap = fold.add(envelope, fact) == FactFold.Verdict.GAP;
        if (gap && !brokenStreams.contains(envelope.stream())) {
            gaps.add(envelope);
        }
    }

    private DeadLetter letter(LogRecord record, DeadLetter.Reason reason) {
        return new DeadLetter(
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

    /** The moves contain the record's partition, because the record was read from it. */
    private String topicId(LogRecord record) {
        return understood.moves().stream()
                .map(LogBatch.Move::to)
                .filter(to -> to.topic().equals(record.topic()) && to.partition() == record.partition())
                .findFirst()
                .orElseThrow()
                .topicId();
    }
}
