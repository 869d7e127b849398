package capacity.projections.totals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import capacity.projections.samples.SampleEvent;
import capacity.projections.samples.SampleJournals;
import capacity.projections.samples.SampleParticipant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Days that moved, and days that stand in two kinds of role. */
class RedatedDaysTest {

    private final SampleJournals journals = new SampleJournals();
    private final UUID event = journals.held(SampleEvent.event());
    private final SampleParticipant her = SampleParticipant.someone();

    private void assertCounted(long attendances, long personDays) {
        Measures total = Totals.of(journals.view(), new TotalsQuery(List.of(), Filters.ALL))
                .total();
        assertEquals(attendances, total.attendances());
        assertEquals(personDays, total.personDays());
    }

    @Test
    void a_redated_scan_counts_on_its_new_day_only() {
        journals.attended(event, "2014-05-06", her);
        journals.redated(event, "2014-05-06", "2014-05-07", her);
        assertCounted(1, 1);
        journals.attended(event, "2014-05-06", her);
        assertCounted(1, 2);
    }

    @Test
    void a_scan_that_became_a_duplicate_counts_no_more() {
        journals.attended(event, "2014-05-06", her);
        journals.attended(event, "2014-05-07", her);
        journals.redated(event, "2014-05-06", "2014-05-07", her);
        assertCounted(1, 1);
    }

    @Test
    void staff_in_the_morning_and_participant_in_the_afternoon_counts_once() {
        journals.attended(event, "2014-05-06", her.role("staff"));
        assertCounted(0, 0);
        journals.attended(event, "2014-05-06", her);
        assertCounted(1, 1);
        journals.annulled(event, "2014-05-06", her.role("staff"));
        assertCounted(1, 1);
        journals.annulled(event, "2014-05-06", her);
        assertCounted(0, 0);
    }

    @Test
    void an_annulment_of_version_1_ends_the_day() {
        journals.attended(event, "2014-05-06", her);
        journals.annulledByVersion1(event, "2014-05-06", her);
        assertCounted(0, 0);
    }
}
