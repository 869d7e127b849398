package capacity.projections.projector;

import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Topics;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.serialization.CloudEvents;
import capacity.contracts.serialization.FactCodec;
import capacity.projections.samples.RandomJournals;
import capacity.projections.samples.SampleJournals;
import capacity.projections.samples.SampleJournals.Recorded;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Failures of one instance between Kafka and the database. */
class ProjectorIT extends ProjectorHarness {

    @Test
    void a_restarted_instance_loads_everything_written_and_continues_reading() {
        SampleJournals journals = RandomJournals.of(1, 300);
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
    void records_read_twice_count_once_and_aborted_ones_never() throws Exception {
        SampleJournals journals = RandomJournals.of(2, 200);
        topics.abort(RandomJournals.of(3, 50).events);
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
    void a_recreated_topic_is_read_from_its_beginning_and_counts_once() throws Exception {
        SampleJournals journals = RandomJournals.of(5, 200);
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
    void a_broken_record_becomes_a_dead_letter_and_the_others_are_applied() throws Exception {
        SampleJournals journals = new SampleJournals();
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
    void a_record_that_the_database_refuses_becomes_a_dead_letter_and_the_others_are_applied() throws Exception {
        SampleJournals journals = RandomJournals.of(9, 100);
        topics.publish(journals.attendances);
        topics.publish(journals.events);
        for (String year : List.of("300000", "586568")) { // in microseconds the second one overflows to a present year
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
    void an_envelope_that_the_database_cannot_store_becomes_a_dead_letter_and_the_others_are_applied()
            throws Exception {
        SampleJournals journals = RandomJournals.of(12, 50);
        topics.publish(journals.attendances);
        topics.publishRaw(Topics.EVENTS, "x", CloudEvents.headers(journals.unknown("event\0held.v1")), "{}");
        topics.publish(journals.events);
        Projector instance = instance();
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> read(instance));
        assertEquals(1, instance.model().state().letters());
        assertEquals(expected(journals), headline(instance));
    }

    @Test
    void a_fact_that_cannot_be_folded_becomes_a_dead_letter_and_the_others_are_applied() throws Exception {
        SampleJournals journals = RandomJournals.of(10, 100);
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

    /** A fact with a greater version than the model can hold. */
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
    void an_incomplete_watermark_becomes_a_dead_letter_and_the_others_are_applied() throws Exception {
        SampleJournals journals = RandomJournals.of(11, 100);
        topics.publishRaw(Topics.WATERMARKS, "events", List.of(), "{}");
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        Projector instance = instance();
        read(instance);
        assertEquals(1, instance.model().state().letters());
        assertEquals(expected(journals), headline(instance));
    }

    @Test
    void a_missing_version_makes_totals_incomplete_and_holds_up_nothing() {
        SampleJournals journals = new SampleJournals();
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
