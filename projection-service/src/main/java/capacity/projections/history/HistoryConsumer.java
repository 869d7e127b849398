package capacity.projections.history;

import capacity.projections.change.Change;
import capacity.projections.change.Moment;

/** Receives the rows that a load finds. */
public interface HistoryConsumer {

    /**
     * @param journal the journal of the fact that opened the row
     * @param to null if the row is still true
     */
    void row(Change change, String journal, Moment from, Moment to);
}
