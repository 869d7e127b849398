package capacity.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import capacity.contracts.Envelope;
import capacity.journal.kafka.Cursor;
import capacity.journal.kafka.LogBatch.Move;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How far a generation has come.
 *
 * @param applied number of its batches
 * @param reached by journal
 * @param brokenStreams streams that have a dead letter: that a version is missing there is known already
 * @param incomplete whether there are dead letters or gaps, so that totals lack something
 */
public record State(
        long applied, List<Cursor> cursors, Map<String, Reached> reached, Set<UUID> brokenStreams, boolean incomplete) {

    public static final State NEW = new State(0, List.of(), Map.of(), Set.of(), false);

    /** After one more batch. */
    public State after(Batch batch) {
        List<Cursor> moved = new ArrayList<>(cursors);
        moved.removeAll(batch.moves().stream().map(Move::from).toList());
        batch.moves().forEach(move -> moved.add(move.to()));
        Set<UUID> broken = new HashSet<>(brokenStreams);
        batch.letters().stream().map(Letter::stream).forEach(broken::add);
        boolean lacking = !batch.letters().isEmpty() || !batch.gaps().isEmpty();
        return new State(applied + 1, List.copyOf(moved), reachedWith(batch), broken, incomplete || lacking);
    }

    Map<String, Reached> reachedWith(Batch batch) {
        Map<String, Reached> further = new HashMap<>(reached);
        Map<String, List<Long>> positions =
                batch.read().stream().collect(groupingBy(Envelope::journal, mapping(Envelope::position, toList())));
        positions.forEach((journal, read) -> further.put(
                journal, further.getOrDefault(journal, Reached.NOTHING).and(read)));
        return further;
    }

    /** Up to this position everything of the journal has been applied, or is known as incomplete. */
    public long position(String journal) {
        return reached.getOrDefault(journal, Reached.NOTHING).upTo();
    }
}
