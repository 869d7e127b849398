package capacity.projections.samples;

import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.Fact;
import capacity.contracts.testing.SealedTypes;
import capacity.projections.samples.SampleJournals.Recorded;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomJournalsTest {

    /** Otherwise the comparison of the totals with those of a naive fold would not notice what a new fact changes. */
    @Test
    void every_kind_of_fact_about_events_and_attendances_happens() {
        List<Fact> facts = LongStream.range(0, 20)
                .mapToObj(story -> RandomJournals.of(story, 120))
                .flatMap(journals -> Stream.concat(journals.events.stream(), journals.attendances.stream()))
                .map(Recorded::fact)
                .toList();
        SealedTypes.oneOfEach(EventFact.class, facts);
        SealedTypes.oneOfEach(AttendanceFact.class, facts);
    }
}
