package capacity.projections.history;

import capacity.contracts.envelope.Envelope;
import capacity.projections.change.Change;
import capacity.projections.fold.RecordedChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows by which a batch of changes extends the history.
 *
 * @param opened new rows, including those that the same batch has ended
 * @param closed ends of rows that earlier batches wrote, at most one per thing
 */
public record HistoryRows(List<Row> opened, List<Row> closed) {

    /**
     * @param change what became true; for an ended row only its key matters
     * @param from null for the end of a row of an earlier batch
     * @param to null while it is true
     */
    record Row(Change change, Envelope from, Envelope to) {
        Row until(Envelope end) {
            return new Row(change, from, end);
        }
    }

    public static HistoryRows of(List<RecordedChange> made) {
        List<Row> ended = new ArrayList<>();
        Map<Object, Row> closed = new LinkedHashMap<>();
        Map<Object, Row> open = new LinkedHashMap<>();
        for (RecordedChange each : made) {
            Object key = each.change().key();
            Row own = open.remove(key);
            if (own != null) {
                ended.add(own.until(each.envelope()));
            } else if (each.ends()) {
                closed.putIfAbsent(key, new Row(each.change(), null, each.envelope()));
            }
            if (each.change().opens()) {
                open.put(key, new Row(each.change(), each.envelope(), null));
            }
        }
        ended.addAll(open.values());
        return new HistoryRows(ended, List.copyOf(closed.values()));
    }
}
