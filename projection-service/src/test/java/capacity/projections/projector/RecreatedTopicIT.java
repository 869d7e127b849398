package capacity.projections.projector;

import static capacity.projections.samples.SampleEvent.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Topics;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.projections.samples.RandomJournals;
import capacity.projections.samples.SampleJournals;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A topic is deleted and filled again between two checks of its id. */
class RecreatedTopicIT extends ProjectorHarness {

    @Test
    void records_at_the_old_offsets_of_a_recreated_topic_are_not_taken_for_the_next_ones() throws Exception {
        SampleJournals journals = new SampleJournals();
        UUID id = journals.planned(event());
        journals.headcount(id, "2014-05-06", 1);
        for (int i = 0; i < 2; i++) { // one transaction per fact, which takes two offsets
            topics.publish(journals.events.subList(i, i + 1));
        }
        Projector instance = instance();
        read(instance);
        for (int day = 5; day < 9; day++) {
            journals.headcount(id, "2014-05-0" + day, 100 - 10 * day);
        }
        journals.say(id, new EventHeld());
        topics.delete(Topics.EVENTS);
        topics.create();
        topics.publish(journals.events); // all in one transaction, so that fewer records precede an offset than before
        for (int i = 0; i < 20; i++) {
            stepDespiteErrors(instance);
        }
        instance.checkTopics();
        read(instance);
        assertFalse(instance.model().state().incomplete());
        assertEquals(expected(journals), headline(instance));
    }

    @Test
    void a_generation_is_served_even_if_a_topic_is_recreated_during_the_build() throws Exception {
        SampleJournals journals = RandomJournals.of(6, 300);
        topics.publish(journals.events.subList(0, 10));
        Projector served = instance();
        Projector built = instance(generations.rebuild());
        read(built);
        topics.publish(journals.events.subList(10, journals.events.size()));
        read(served);
        topics.delete(Topics.EVENTS);
        topics.create();
        topics.publish(journals.events);
        for (Projector each : List.of(served, built)) {
            each.checkTopics();
            read(each);
        }
        assertTrue(generations.serve(built.model().generation(), built.topicIds()));
    }

    private static void stepDespiteErrors(Projector instance) {
        try {
            instance.step(Duration.ofMillis(200));
        } catch (RuntimeException e) {
            assertFalse(e instanceof NullPointerException, e::toString);
        }
    }
}
