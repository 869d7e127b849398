package capacity.projections.totals;

import capacity.projections.scan.MatchingEvent;
import capacity.projections.scan.Part;
import capacity.projections.totals.Totals.Row;
import java.util.List;
import java.util.stream.Stream;

/** The rows of one answer, while they are counted. */
interface RowCounts {

    /**
     * @param key of the profiles of these people
     * @param people of the event, all with this key
     * @param represented the countries that they represent; it changes after the call
     */
    void add(MatchingEvent event, int key, Part people, long[] represented);

    /** @param sectors in the order of their numbers */
    Stream<Row> rows(DistinctPeople people, List<String> sectors);
}
