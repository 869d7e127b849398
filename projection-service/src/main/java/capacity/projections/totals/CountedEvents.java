package capacity.projections.totals;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.projections.snapshot.View;
import java.util.List;
import java.util.stream.Stream;

/** The events of which {@link Measures#events()} is the number. */
public final class CountedEvents {

    private CountedEvents() {}

    public static Stream<MatchingEvent> of(View view, Filters filters) {
        Stream<MatchingEvent> held = MatchingEvent.of(view, filters).filter(MatchingEvent::held);
        if (!filters.onAttendance()) {
            return held;
        }
        EventScan scan = TotalsCount.scan(view, List.of(), filters, new CountryNumbers(Vocabularies::countsAs));
        return held.filter(each -> scan.parts(each.timeline().attendances()).length > 0);
    }
}
