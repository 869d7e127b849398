package capacity.projections.store;

import static java.util.stream.Collectors.groupingBy;

import capacity.contracts.envelope.Envelope;
import capacity.journal.reader.Cursor;
import capacity.journal.reader.LogBatch.Move;
import capacity.projections.deadletters.DeadLetter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The progress of a generation.
 *
 * @param applied number of applied batches
 * @param reached applied positions by journal
 * @param brokenStreams streams with a dead letter, where a missing version is not reported again
 * @param letters number of dead letters
 * @param incomplete whether there are dead letters or gaps, so that facts are missing from the totals
 */
public record GenerationState(
        long applied,
        List<Cursor> cursors,
        Map<String, AppliedPositions> reached,
        ReceivedWatermarks watermarks,
        Set<UUID> brokenStreams,
        long letters,
        boolean incomplete) {

    public static final GenerationState NEW =
            new GenerationState(0, List.of(), Map.of(), ReceivedWatermarks.NONE, Set.of(), 0, false);

    /** The state after one more batch. */
    public GenerationState after(Batch batch) {
        List<Cursor> moved = new ArrayList<>(cursors);
        moved.removeAll(batch.moves().stream().map(Move::from).toList());
        batch.moves().forEach(move -> moved.add(move.to()));
        Set<UUID> broken = new HashSet<>(brokenStreams);
        batch.letters().stream().map(DeadLetter::stream).forEach(broken::add);
        boolean lacking = !batch.letters().isEmpty() || !batch.gaps().isEmpty();
        Map<String, AppliedPositions> further = reachedWith(batch);
        return new GenerationState(
                applied + 1,
                List.copyOf(moved),
                further,
                watermarks.and(batch.watermarks(), further),
                broken,
                letters + batch.letters().size(),
                incomplete || lacking);
    }

    private Map<String, AppliedPositions> reachedWith(Batch batch) {
        Map<String, AppliedPositions> further = new HashMap<>(reached);
        batch.read().stream().collect(groupingBy(Envelope::journal)).forEach((journal, read) -> {
            long[] positions = read.stream().mapToLong(Envelope::position).toArray();
            further.put(
                    journal,
                    further.getOrDefault(journal, AppliedPositions.NOTHING).and(positions));
        });
        return further;
    }

    /** Whether it is at least as far as the other one in every partition. */
    public boolean hasCome(GenerationState other) {
        return other.cursors.stream()
                .allMatch(each -> nextOffset(each.topicId(), each.partition()) >= each.nextOffset());
    }

    /** The first offset that has not been applied. */
    public long nextOffset(String topicId, int partition) {
        return cursors.stream()
                .filter(each -> each.topicId().equals(topicId) && each.partition() == partition)
                .mapToLong(Cursor::nextOffset)
                .findFirst()
                .orElse(0);
    }

    /**
     * The number of facts that have been applied or are known as incomplete, including those after a position that is
     * still missing.
     */
    public long facts() {
        return reached.values().stream().mapToLong(AppliedPositions::count).sum();
    }

    /** Whether this generation knows every position of the journal, up to the limit, that the other one knows. */
    public boolean covers(GenerationState other, String journal, long limit) {
        return reached(journal).covers(other.reached(journal), limit);
    }

    /** Every fact of the journal up to this position has been applied, or is known as incomplete. */
    public long position(String journal) {
        return reached(journal).upTo();
    }

    private AppliedPositions reached(String journal) {
        return reached.getOrDefault(journal, AppliedPositions.NOTHING);
    }
}
