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

/** A topic may be deleted and filled again between two looks at it. */
class RecreatedTopicIT extends ProjectorHarness {

    @Test
    void what_stands_at_the_old_offsets_of_a_new_topic_is_not_taken_for_what_comes_next() throws Exception {
        SampleJournals journals = new SampleJournals();
        UUID id = journals.planned(event());
        journals.headcount(id, "2014-05-06", 1);
        for (int i = 0; i < 2; i++) { // one transaction each, which takes two offsets
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
        topics.publish(journals.events); // all in one, so that less stands before an offset than did
        for (int i = 0; i < 20; i++) {
            stepDespiteErrors(instance);
        }
        instance.checkTopics();
        read(instance);
        assertFalse(instance.model().state().incomplete());
        assertEquals(expected(journals), headline(instance));
    }

    @Test
    void a_topic_made_anew_while_a_generation_is_built_does_not_keep_it_from_being_served() throws Exception {
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
