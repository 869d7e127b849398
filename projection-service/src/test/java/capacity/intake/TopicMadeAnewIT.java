package capacity.intake;

import static capacity.totals.AnEvent.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.EventFact.EventHeld;
import capacity.contracts.Topics;
import capacity.totals.Journals;
import capacity.totals.RandomStory;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A topic may be deleted and filled again between two looks at it. */
class TopicMadeAnewIT extends Instances {

    @Test
    void whatStandsAtTheOldOffsetsOfANewTopicIsNotTakenForWhatComesNext() throws Exception {
        Journals journals = new Journals();
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
    void aTopicMadeAnewWhileAGenerationIsBuiltDoesNotKeepItFromBeingServed() throws Exception {
        Journals journals = RandomStory.of(6, 300);
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
