package capacity.intake;

import static capacity.totals.AnEvent.event;
import static capacity.totals.Someone.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.Envelope;
import capacity.contracts.EventFact.EventHeld;
import capacity.contracts.Topics;
import capacity.contracts.json.FactCodec;
import capacity.contracts.kafka.CloudEvents;
import capacity.totals.Journals;
import capacity.totals.Journals.Recorded;
import capacity.totals.RandomStory;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What may happen to an instance between Kafka and the database. */
class ProjectorIT extends Instances {

    @Test
    void aRestartedInstanceKnowsAllThatWasWrittenAndReadsOn() {
        Journals journals = RandomStory.of(1, 300);
        topics.publish(journals.attendances);
        topics.publish(journals.events.subList(0, journals.events.size() / 2));
        Projector first = instance();
        read(first);
        Projector second = instance();
        assertEquals(headline(first), headline(second));
        topics.publish(journals.events.subList(journals.events.size() / 2, journals.events.size()));
        read(second);
        assertEquals(expected(journals), headline(second));
    }

    @Test
    void whatIsReadTwiceCountsOnceAndWhatWasAbortedNever() throws Exception {
        Journals journals = RandomStory.of(2, 200);
        topics.abort(RandomStory.of(3, 50).events);
        topics.publishWithoutTransaction(journals.events);
        topics.publish(journals.attendances);
        topics.publish(journals.attendances);
        topics.publish(journals.events.subList(0, 5));
        Projector instance = instance();
        read(instance);
        assertEquals(expected(journals), headline(instance));
        assertFalse(instance.model().state().incomplete());
    }

    @Test
    void aTopicThatWasMadeAnewIsReadFromItsBeginningAndCountsOnce() throws Exception {
        Journals journals = RandomStory.of(5, 200);
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        Projector instance = instance();
        read(instance);
        topics.delete(Topics.ATTENDANCES);
        topics.create();
        journals.attended(journals.events.get(0).key(), "2014-05-08", someone());
        topics.publish(journals.attendances);
        instance.checkTopics();
        read(instance);
        assertEquals(expected(journals), headline(instance));
        assertFalse(instance.model().state().incomplete());
    }

    @Test
    void aBrokenRecordIsKeptAndTheRestGoesOn() throws Exception {
        Journals journals = new Journals();
        journals.held(event());
        topics.publishRaw(Topics.EVENTS, "x", List.of(), "no fact at all");
        Recorded first = journals.events.get(0);
        topics.publishRaw(Topics.EVENTS, "y", CloudEvents.headers(first.envelope()), "{\"details\": {}}");
        topics.publish(journals.events.subList(1, 2));
        Projector instance = instance();
        read(instance);
        assertEquals(2, store.lettersToCopy().size());
        assertTrue(instance.model().state().incomplete());
        assertTrue(instance().model().state().incomplete());
        assertEquals(2, instance.model().state().position("events"));
    }

    @Test
    void aRecordThatTheDatabaseRefusesIsFoundAmongManyAndTheRestGoesOn() throws Exception {
        Journals journals = RandomStory.of(9, 100);
        topics.publish(journals.attendances);
        topics.publish(journals.events);
        for (String year : List.of("300000", "586568")) { // as a number of microseconds the second looks like our time
            topics.publishInTheYear(year, journals.unknown("event-held.v1"));
        }
        journals.held(event());
        topics.publish(journals.events.subList(journals.events.size() - 2, journals.events.size()));
        Projector instance = instance();
        read(instance);
        assertEquals(2, instance.model().state().letters());
        assertEquals(expected(journals), headline(instance));
        assertEquals(expected(journals), headline(instance()));
    }

    @Test
    void anEnvelopeThatTheDatabaseCannotHoldIsKeptAndTheRestGoesOn() throws Exception {
        Journals journals = RandomStory.of(12, 50);
        topics.publish(journals.attendances);
        topics.publishRaw(Topics.EVENTS, "x", CloudEvents.headers(journals.unknown("event\0held.v1")), "{}");
        topics.publish(journals.events);
        Projector instance = instance();
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> read(instance));
        assertEquals(1, instance.model().state().letters());
        assertEquals(expected(journals), headline(instance));
    }

    @Test
    void aFactThatCannotBeFoldedIsKeptAndTheRestGoesOn() throws Exception {
        Journals journals = RandomStory.of(10, 100);
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        Recorded first = journals.attendances.get(0);
        Envelope poison = absurdlyOften(first.envelope(), journals.position("attendances") + 1);
        topics.publishRaw(Topics.ATTENDANCES, "x", CloudEvents.headers(poison), FactCodec.encode(first.fact()));
        Projector instance = instance();
        read(instance);
        assertEquals(1, instance.model().state().letters());
        assertEquals(expected(journals), headline(instance));
        assertEquals(expected(journals), headline(instance()));
    }

    /** More versions than the cube has room for. */
    private static Envelope absurdlyOften(Envelope fact, long position) {
        return new Envelope(
                UUID.randomUUID(),
                fact.type(),
                fact.journal(),
                fact.stream(),
                200_000,
                position,
                fact.recordedAt(),
                fact.actor());
    }

    @Test
    void aWatermarkThatPromisesNothingIsKeptAndTheRestGoesOn() throws Exception {
        Journals journals = RandomStory.of(11, 100);
        topics.publishRaw(Topics.WATERMARKS, "events", List.of(), "{}");
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        try {
            Projector instance = instance();
            read(instance);
            assertEquals(1, instance.model().state().letters());
            assertEquals(expected(journals), headline(instance));
        } finally {
            topics.delete(Topics.WATERMARKS);
        }
    }

    @Test
    void aMissingVersionMakesTotalsIncompleteAndNothingWait() {
        Journals journals = new Journals();
        UUID id = journals.planned(event());
        journals.headcount(id, "2014-05-06", 7);
        journals.say(id, new EventHeld());
        topics.publish(List.of(journals.events.get(0), journals.events.get(2)));
        Projector instance = instance();
        read(instance);
        assertTrue(instance.model().state().incomplete());
        assertEquals(1, headline(instance).events());
    }
}
