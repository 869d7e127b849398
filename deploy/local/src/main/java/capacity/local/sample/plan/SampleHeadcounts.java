package capacity.local.sample.plan;

import capacity.local.sample.data.RequestBody.Event;
import capacity.local.sample.data.RequestBody.Headcount;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Signed attendance sheets of some events.
 *
 * <p>The brochure says "at least 1,598". Here all of them have a name and an address: that is {@code named}, and
 * as no one with an address is counted twice, also {@code atLeast}. If a sheet has more people than the names of the event,
 * there may have been more ({@code atMost}).
 */
final class SampleHeadcounts {

    private static final String BASIS = "reconstructed sheet";

    private int events;

    List<Headcount> of(Event event, int named) {
        int number = events++;
        if (number % 7 == 3) {
            return List.of(new Headcount(named + 1 + number % 4, BASIS, event.startsOn()));
        }
        return number % 7 == 5 ? everyDay(event, named) : List.of();
    }

    /** Fewer every day, and never more than the names, so these sheets change no figure. */
    private static List<Headcount> everyDay(Event event, int named) {
        List<LocalDate> days =
                event.startsOn().datesUntil(event.endsOn().plusDays(1)).toList();
        return IntStream.range(0, days.size())
                .mapToObj(i -> new Headcount(named - i, BASIS, days.get(i)))
                .toList();
    }
}
