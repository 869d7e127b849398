package capacity.history;

import capacity.journal.kafka.Cursor;
import capacity.journal.kafka.LogBatch.Move;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How far a generation has come.
 *
 * @param applied number of its batches
 * @param brokenStreams streams that have a dead letter: that a version is missing there is known already
 * @param incomplete whether there are dead letters or gaps, so that totals lack something
 */
public record State(long applied, List<Cursor> cursors, Set<UUID> brokenStreams, boolean incomplete) {

    public static final State NEW = new State(0, List.of(), Set.of(), false);

    /** After one more batch. */
    public State after(Batch batch) {
        List<Cursor> moved = new ArrayList<>(cursors);
        moved.removeAll(batch.moves().stream().map(Move::from).toList());
        batch.moves().forEach(move -> moved.add(move.to()));
        Set<UUID> broken = new HashSet<>(brokenStreams);
        batch.letters().stream().map(Letter::stream).forEach(broken::add);
        boolean lacking = !batch.letters().isEmpty() || !batch.gaps().isEmpty();
        return new State(applied + 1, List.copyOf(moved), broken, incomplete || lacking);
    }

    /** The last position applied of the topic's journal; 0 if none. */
    public long position(String topic) {
        return cursors.stream()
                .filter(cursor -> cursor.topic().equals(topic))
                .mapToLong(Cursor::lastPosition)
                .max()
                .orElse(0);
    }
}
