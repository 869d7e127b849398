package capacity.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import capacity.contracts.Envelope;
import capacity.contracts.EventFact.EventCancelled;
import capacity.contracts.EventFact.EventHeld;
import capacity.contracts.EventFact.EventReopened;
import capacity.cube.Cube;
import capacity.cube.Fold;
import capacity.totals.AnEvent;
import capacity.totals.Journals;
import capacity.totals.Someone;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowsTest {

    private final Journals journals = new Journals();
    private final Cube cube = new Cube();

    @Test
    void theFirstFactOpensARowAndClosesNone() {
        journals.planned(AnEvent.event());
        Rows rows = rows(journals.events);
        assertEquals(List.of(1, 0), List.of(rows.opened().size(), rows.closed().size()));
        assertNull(rows.opened().get(0).to());
    }

    @Test
    void whatOneBatchOpensAndClosesIsWrittenWithItsEnd() {
        UUID id = journals.held(AnEvent.event());
        journals.say(id, new EventReopened("mistake"));
        Rows rows = rows(journals.events);
        assertEquals(List.of(3, 0), List.of(rows.opened().size(), rows.closed().size()));
        assertEquals(
                List.of(2L, 3L), List.of(end(rows, 0).version(), end(rows, 1).version()));
        assertNull(rows.opened().get(2).to());
    }

    @Test
    void whatAnEarlierBatchOpenedIsClosedOnceAtTheFirstChange() {
        UUID id = journals.planned(AnEvent.event());
        rows(journals.events);
        journals.say(id, new EventHeld());
        journals.say(id, new EventReopened("mistake"));
        journals.say(id, new EventCancelled("flood"));
        Rows rows = rows(journals.events.subList(1, 4));
        assertEquals(List.of(3, 1), List.of(rows.opened().size(), rows.closed().size()));
        assertEquals(2, rows.closed().get(0).to().version());
    }

    @Test
    void anAnnulledDayEndsAndNothingOpens() {
        UUID id = journals.held(AnEvent.event());
        Someone her = Someone.someone();
        journals.attended(id, "2014-05-06", her);
        rows(journals.attendances);
        journals.annulled(id, "2014-05-06", her);
        Rows rows = rows(journals.attendances.subList(1, 2));
        assertEquals(List.of(0, 1), List.of(rows.opened().size(), rows.closed().size()));
    }

    private static Envelope end(Rows rows, int index) {
        return rows.opened().get(index).to();
    }

    private Rows rows(List<Journals.Recorded> batch) {
        Fold fold = new Fold(cube);
        batch.forEach(each -> fold.add(each.envelope(), each.fact()));
        fold.made().forEach(each -> cube.apply(each.change(), each.envelope().version()));
        return Rows.of(fold.made());
    }
}
