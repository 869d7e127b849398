package capacity.endtoend.fault.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is known after a fault, from every place where it is kept.
 *
 * @param acknowledgedEvents ids, as {@code acknowledgedScans}: what the clients were told is recorded
 * @param journals by name: what PostgreSQL has, in the order of positions
 * @param topics by the same name: what readers of committed records get, repetitions left out
 * @param totals by where they come from: a line for each row, by its name; all must be the same
 * @param late requests that nobody answered in time
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
     * @param subject what the client named: the scan of an attendance; of other facts the stream
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
