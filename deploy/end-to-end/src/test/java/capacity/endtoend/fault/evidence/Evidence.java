package capacity.endtoend.fault.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is known after a fault, from every place that has it.
 *
 * @param acknowledgedEvents ids, like {@code acknowledgedScans}: what was acknowledged to the clients
 * @param journals by name: the facts in PostgreSQL, in the order of positions
 * @param topics by the same name: what readers of committed records get, without repetitions
 * @param totals by their source: a line for each row, by its name; all sources must be equal
 * @param late requests that were not answered in time
 */
record Evidence(
        Set<String> acknowledgedEvents,
        Set<String> acknowledgedScans,
        Map<String, List<RecordedFact>> journals,
        Map<String, List<RecordedFact>> topics,
        Map<String, Map<String, String>> totals,
        List<String> late) {

    /**
     * A fact, with its envelope as text, so that copies can be compared.
     *
     * @param subject the id that the client named: the scan of an attendance, otherwise the stream
     */
    record RecordedFact(
            long position,
            String id,
            String stream,
            long version,
            String type,
            String subject,
            Instant at,
            String text) {}
}
