package capacity.projections.store;

import capacity.contracts.envelope.Watermark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The watermarks of the journals. A watermark promises: who has applied all facts up to its position knows everything
 * that was recorded up to its instant.
 *
 * @param newest the newest watermark of each journal
 * @param covered the newest watermark of each journal whose position has been applied
 * @param open watermarks whose positions have not been applied, in order of arrival
 */
public record ReceivedWatermarks(Map<String, Watermark> newest, Map<String, Watermark> covered, List<Watermark> open) {

    static final ReceivedWatermarks NONE = new ReceivedWatermarks(Map.of(), Map.of(), List.of());

    /** As many as arrive in an hour. If more are open, it does no harm to forget the oldest. */
    private static final int MOST_OPEN = 3_600;

    /** @param reached applied positions by journal */
    ReceivedWatermarks and(List<Watermark> more, Map<String, AppliedPositions> reached) {
        Map<String, Watermark> newer = new HashMap<>(newest);
        Map<String, Watermark> applied = new HashMap<>(covered);
        List<Watermark> waiting = new ArrayList<>(open);
        more.forEach(each -> newer.merge(each.journal(), each, ReceivedWatermarks::later));
        waiting.addAll(more);
        waiting.removeIf(each -> {
            boolean known = each.position()
                    <= reached.getOrDefault(each.journal(), AppliedPositions.NOTHING)
                            .upTo();
            if (known) {
                applied.merge(each.journal(), each, ReceivedWatermarks::later);
            }
            return known;
        });
        int forgotten = Math.max(0, waiting.size() - MOST_OPEN);
        return new ReceivedWatermarks(newer, applied, List.copyOf(waiting.subList(forgotten, waiting.size())));
    }

    private static Watermark later(Watermark one, Watermark other) {
        return one.closedUntil().isAfter(other.closedUntil()) ? one : other;
    }

    /** The last position that a watermark of the journal has announced; 0 if there is none. */
    public long position(String journal) {
        return newest.containsKey(journal) ? newest.get(journal).position() : 0;
    }

    /** As {@link #position}, if a watermark has arrived since; otherwise more than any position. */
    public long positionSince(ReceivedWatermarks before, String journal) {
        return Objects.equals(newest.get(journal), before.newest.get(journal)) ? Long.MAX_VALUE : position(journal);
    }

    /** Everything that the journal recorded up to this instant is in the totals. */
    public Optional<Instant> knownUntil(String journal) {
        return Optional.ofNullable(covered.get(journal)).map(Watermark::closedUntil);
    }
}
