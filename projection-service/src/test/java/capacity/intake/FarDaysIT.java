package capacity.intake;

import static capacity.totals.AnEvent.event;
import static capacity.totals.Someone.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import capacity.totals.Journals;
import capacity.totals.Someone;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Kiosks whose clock is far off are believed; what was accepted of them counts. */
class FarDaysIT extends Instances {

    @Test
    void theLocalDayOfAnyMomentThatCanBeWrittenCountsLiveAndAfterARestart() {
        Journals journals = new Journals();
        UUID id = journals.held(event());
        Someone late = someone();
        journals.attended(id, "-0001-12-31", someone());
        journals.attended(id, "0000-01-01", someone(), late);
        journals.attended(id, "+10000-01-01", someone(), late);
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        Projector instance = instance();
        read(instance);
        assertFalse(instance.model().state().incomplete());
        assertEquals(4, headline(instance).individuals().named());
        int told = journals.attendances.size();
        journals.annulled(id, "0000-01-01", late);
        journals.annulled(id, "+10000-01-01", late);
        topics.publish(journals.attendances.subList(told, told + 2));
        read(instance);
        assertEquals(expected(journals), headline(instance));
        assertEquals(expected(journals), headline(instance()));
        assertEquals(3, headline(instance()).individuals().named());
    }
}
