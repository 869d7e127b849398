package capacity.projections.totals;

import java.util.Map;
import java.util.stream.LongStream;

/**
 * The counts of one row, or of the total. Each one counts distinct things.
 *
 * @param events held
 * @param planned planned events; planned, cancelled and hostCountries are null if the row is about attendances and not
 *     about events
 * @param attendances pairs of participant and event
 * @param individuals participants
 * @param newIndividuals individuals whose earliest counted attendance lies in the row's period, under the other filters of
 *     the event; null without a period, as is {@code returningIndividuals}
 * @param returningIndividuals the other individuals
 * @param personDays triples of participant, event and local day
 * @param pendingAttendances attendances of planned events
 * @param countries distinct as they are counted, which may be as another country, or nowhere; hostCountries likewise
 * @param individualsAtLeast no one can be counted twice in it
 * @param individualsAtMost everyone is counted in it, if headcounts are complete; null if headcounts do not apply
 * @param bySector every sector of the vocabulary, even if its counts are zero
 */
public record Measures(
        long events,
        Long planned,
        Long cancelled,
        long attendances,
        long individuals,
        long individualsAtLeast,
        Long individualsAtMost,
        Long newIndividuals,
        Long returningIndividuals,
        long personDays,
        long countries,
        Long hostCountries,
        long pendingAttendances,
        Map<String, OfSector> bySector) {

    public record OfSector(long attendances, long individuals) {}

    boolean nothing() {
        return LongStream.of(events, orZero(planned), orZero(cancelled), attendances, countries, pendingAttendances)
                .allMatch(count -> count == 0);
    }

    private static long orZero(Long count) {
        return count == null ? 0 : count;
    }
}
