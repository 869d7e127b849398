package capacity.projections.projector;

import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import capacity.projections.samples.SampleJournals;
import capacity.projections.samples.SampleParticipant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Accepted scans of kiosks with a very wrong clock count. */
class ExtremeDaysIT extends ProjectorHarness {

    @Test
    void the_local_day_of_any_possible_moment_counts_live_and_after_a_restart() {
        SampleJournals journals = new SampleJournals();
        UUID id = journals.held(event());
        SampleParticipant late = someone();
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
