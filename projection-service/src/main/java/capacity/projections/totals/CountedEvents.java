package capacity.projections.totals;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.projections.question.TotalsQuery;
import capacity.projections.scan.CountryNumbers;
import capacity.projections.scan.EventScan;
import capacity.projections.scan.MatchingEvent;
import capacity.projections.snapshot.View;
import java.util.stream.Stream;

/** The events of which {@link Measures#events()} is the number. */
public final class CountedEvents {

    private CountedEvents() {}

    /** @param query without dimensions */
    public static Stream<MatchingEvent> of(View view, TotalsQuery query) {
        Stream<MatchingEvent> held = MatchingEvent.of(view, query.filters()).filter(MatchingEvent::held);
        if (!query.filters().onAttendance()) {
            return held;
        }
        EventScan scan = TotalsCount.scan(view, query, new CountryNumbers(Vocabularies::countsAs));
        return held.filter(each -> !scan.of(each).whole().isEmpty());
    }
}
