package capacity.projections.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.projections.fold.FactFold;
import capacity.projections.samples.SampleEvent;
import capacity.projections.samples.SampleJournals;
import capacity.projections.samples.SampleParticipant;
import capacity.projections.snapshot.SnapshotBuilder;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryRowsTest {

    private final SampleJournals journals = new SampleJournals();
    private final SnapshotBuilder model = new SnapshotBuilder();

    @Test
    void the_first_fact_opens_a_row_and_closes_none() {
        journals.planned(SampleEvent.event());
        HistoryRows rows = rows(journals.events);
        assertEquals(List.of(1, 0), List.of(rows.opened().size(), rows.closed().size()));
        assertNull(rows.opened().get(0).to());
    }

    @Test
    void a_row_that_one_batch_opens_and_closes_is_written_with_its_end() {
        UUID id = journals.held(SampleEvent.event());
        journals.say(id, new EventReopened("mistake"));
        HistoryRows rows = rows(journals.events);
        assertEquals(List.of(3, 0), List.of(rows.opened().size(), rows.closed().size()));
        assertEquals(
                List.of(2L, 3L), List.of(end(rows, 0).version(), end(rows, 1).version()));
        assertNull(rows.opened().get(2).to());
    }

    @Test
    void a_row_of_an_earlier_batch_is_closed_once_at_the_first_change() {
        UUID id = journals.planned(SampleEvent.event());
        rows(journals.events);
        journals.say(id, new EventHeld());
        journals.say(id, new EventReopened("mistake"));
        journals.say(id, new EventCancelled("flood"));
        HistoryRows rows = rows(journals.events.subList(1, 4));
        assertEquals(List.of(3, 1), List.of(rows.opened().size(), rows.closed().size()));
        assertEquals(2, rows.closed().get(0).to().version());
    }

    @Test
    void an_annulment_ends_a_row_and_opens_none() {
        UUID id = journals.held(SampleEvent.event());
        SampleParticipant her = SampleParticipant.someone();
        journals.attended(id, "2014-05-06", her);
        rows(journals.attendances);
        journals.annulled(id, "2014-05-06", her);
        HistoryRows rows = rows(journals.attendances.subList(1, 2));
        assertEquals(List.of(0, 1), List.of(rows.opened().size(), rows.closed().size()));
    }

    private static Envelope end(HistoryRows rows, int index) {
        return rows.opened().get(index).to();
    }

    private HistoryRows rows(List<SampleJournals.Recorded> batch) {
        FactFold fold = new FactFold(model);
        batch.forEach(each -> fold.add(each.envelope(), each.fact()));
        SampleJournals.apply(model, fold);
        return HistoryRows.of(fold.made());
    }
}
