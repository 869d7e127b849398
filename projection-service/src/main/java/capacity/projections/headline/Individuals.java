package capacity.projections.headline;

import capacity.contracts.details.EventDetails;
import capacity.projections.cube.Cube;
import capacity.projections.cube.EventCube;
import capacity.projections.cube.Status;
import capacity.projections.totals.CountedCell;
import capacity.projections.totals.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roaringbitmap.RoaringBitmap;

/**
 * The number of people, as far as names and headcounts show.
 *
 * @param named distinct participants
 * @param atLeast no one can be counted twice in it
 * @param atMost everyone is counted in it, if headcounts are complete; null if headcounts do not apply
 */
public record Individuals(long named, long atLeast, Long atMost) {

    public static Individuals of(Cube cube, Filters filters) {
        RoaringBitmap named = new RoaringBitmap();
        RoaringBitmap certain = new RoaringBitmap();
        List<OfEvent> events = CountedCell.events(cube.events().stream(), filters)
                .filter(each -> each.known().orElseThrow().status() == Status.HELD)
                .map(each -> {
                    List<CountedCell> counted = CountedCell.of(each, filters);
                    counted.stream()
                            .peek(those -> named.or(those.people()))
                            .filter(those -> those.cell().profile().certain())
                            .forEach(those -> certain.or(those.people()));
                    return OfEvent.of(each, counted, filters);
                })
                .toList();
        long atLeast = events.stream().mapToLong(OfEvent::atLeast).max().orElse(0);
        long unnamed = events.stream().mapToLong(OfEvent::unnamed).sum();
        long all = named.getLongCardinality();
        return new Individuals(
                all,
                Math.max(certain.getLongCardinality(), atLeast),
                filters.onAttendance() ? null : Long.valueOf(all + unnamed));
    }

    /**
     * @param headcount the largest headcount of one day
     * @param named distinct participants of all days together
     * @param namedOnADay the most participants of one day
     */
    private record OfEvent(long headcount, long named, long namedOnADay) {

        static OfEvent of(EventCube event, List<CountedCell> counted, Filters filters) {
            return new OfEvent(
                    filters.onAttendance() ? 0 : headcount(event, filters),
                    CountedCell.people(counted).getLongCardinality(),
                    mostOnADay(counted));
        }

        /** Of days within the dates that the event has now. */
        private static long headcount(EventCube event, Filters filters) {
            EventDetails details = event.known().orElseThrow().details();
            return event.headcounts().entrySet().stream()
                    .filter(each -> details.covers(each.getKey()) && filters.happened(each.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .max()
                    .orElse(0);
        }

        private static long mostOnADay(List<CountedCell> counted) {
            Map<LocalDate, Long> perDay = counted.stream()
                    .collect(Collectors.groupingBy(
                            each -> each.cell().day(),
                            Collectors.summingLong(each -> each.people().getLongCardinality())));
            return perDay.values().stream().mapToLong(Long::longValue).max().orElse(0);
        }

        long atLeast() {
            return Math.max(headcount, namedOnADay);
        }

        long unnamed() {
            return Math.max(0, headcount - named);
        }
    }
}
