package capacity.projections.projector;

import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.facts.EventFact.EventHeld;
import capacity.projections.headline.Headline;
import capacity.projections.projector.Projector.GenerationGone;
import capacity.projections.samples.RandomJournals;
import capacity.projections.samples.SampleJournals;
import java.sql.Connection;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Several instances and several generations work in one database. */
class ConcurrentInstancesIT extends ProjectorHarness {

    @Test
    void two_instances_write_every_batch_once() {
        SampleJournals journals = RandomJournals.of(4, 400);
        Projector one = instance();
        Projector other = instance();
        for (int i = 0; i < journals.events.size(); i += 10) {
            topics.publish(journals.events.subList(i, Math.min(i + 10, journals.events.size())));
            one.step(Duration.ofMillis(20));
            other.step(Duration.ofMillis(20));
        }
        topics.publish(journals.attendances);
        read(other);
        read(one);
        assertEquals(expected(journals), headline(one));
        assertEquals(expected(journals), headline(other));
        assertEquals(
                one.model().state().cursors().size(),
                other.model().state().cursors().size());
    }

    @Test
    void a_slow_instance_cannot_overwrite_what_another_has_written() {
        SampleJournals journals = new SampleJournals();
        UUID id = journals.planned(event());
        topics.publish(journals.events);
        Projector slow = instance();
        read(slow);
        Projector fast = instance();
        journals.say(id, new EventHeld());
        topics.publish(journals.events.subList(1, 2));
        read(fast);
        assertTrue(slow.model().state().applied() < fast.model().state().applied());
        read(slow);
        assertEquals(fast.model().state().applied(), slow.model().state().applied());
        assertEquals(1, headline(slow).events());
    }

    @Test
    void an_instance_that_knows_more_than_the_restored_database_loads_it_again() throws Exception {
        SampleJournals journals = RandomJournals.of(8, 200);
        topics.publish(journals.events);
        Projector instance = instance();
        read(instance);
        backUp();
        topics.publish(journals.attendances);
        read(instance);
        putBack();
        journals.attended(journals.events.get(0).key(), "2014-05-08", someone());
        topics.publish(journals.attendances.subList(journals.attendances.size() - 1, journals.attendances.size()));
        assertThrows(GenerationGone.class, () -> read(instance));
        read(instance());
        assertEquals(expected(journals), headline(instance()));
    }

    @Test
    void a_rebuilt_generation_has_the_same_numbers_and_is_served_only_after_catching_up() {
        SampleJournals journals = RandomJournals.of(6, 300);
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        Projector served = instance();
        read(served);
        int next = generations.rebuild();
        assertEquals(next, generations.rebuild());
        assertEquals(next, generations.building().orElseThrow());
        Projector built = instance(next);
        built.step(Duration.ofMillis(500));
        UUID late = journals.held(event());
        topics.publish(
                journals.events.stream().filter(each -> each.key().equals(late)).toList());
        read(served);
        assertFalse(generations.serve(next, built.topicIds()));
        read(built);
        assertTrue(generations.serve(next, built.topicIds()));
        generations.dropOld();
        assertEquals(expected(journals), headline(built));
        assertEquals(expected(journals), headline(instance()));
    }

    @Test
    void readers_neither_wait_for_the_database_nor_see_half_of_a_load() throws Exception {
        SampleJournals journals = new SampleJournals();
        UUID id = journals.planned(event());
        topics.publish(journals.events);
        Projector slow = instance();
        read(slow);
        Projector fast = instance();
        journals.say(id, new EventHeld());
        journals.attended(id, "2014-05-06", someone());
        topics.publish(journals.events.subList(1, 2));
        topics.publish(journals.attendances);
        read(fast);
        Headline before = headline(slow);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement()
                    .execute("LOCK TABLE attendance_row"); // tables that are loaded before this one are in the model
            // then
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(slow::catchUp);
            until(this::isLockAwaited);
            assertEquals(before, assertTimeoutPreemptively(Duration.ofSeconds(5), () -> headline(slow)));
            assertFalse(waiting.isDone());
            other.rollback();
            waiting.get(1, TimeUnit.MINUTES);
        }
        assertEquals(expected(journals), headline(slow));
    }

    @Test
    void a_model_loads_any_number_of_rows() throws Exception {
        Projector far = instance();
        execute("INSERT INTO attendance_row (generation, applied, event, participant, day, scan, outside_dates, sector,"
                + " role, identified_by, version_from, position_from, recorded_from)"
                + " SELECT id, applied + 1, gen_random_uuid(), gen_random_uuid(), '2014-05-06', gen_random_uuid(), false,"
                + " 'government', 'participant', 'EMAIL', 1, n, now() FROM generation, generate_series(1, 100000) n");
        execute("UPDATE generation SET applied = applied + 1");
        far.catchUp();
        assertEquals(1, far.model().state().applied());
        assertEquals(100_000, far.model().known().snapshot().events());
    }

    @Test
    void an_older_version_does_not_write_to_a_generation_of_a_newer_fold() throws Exception {
        SampleJournals journals = new SampleJournals();
        journals.held(event());
        topics.publish(journals.events);
        Projector older = instance();
        read(older);
        execute("UPDATE generation SET fold_version = fold_version + 1");
        journals.held(event());
        topics.publish(journals.events.subList(2, 4));
        for (int i = 0; i < 10; i++) {
            older.step(Duration.ofMillis(200));
        }
        assertEquals(2, stored(older.model().generation()).position("events"));
        assertEquals(1, headline(older).events());
    }

    @Test
    void an_older_version_never_replaces_a_generation_of_a_newer_fold() throws Exception {
        int newer = generations.served();
        execute("UPDATE generation SET fold_version = fold_version + 1");
        assertFalse(generations.outdated(), "an old version that restarts during an upgrade must not rebuild");
        int asked = generations.rebuild();
        assertEquals(asked, generations.rebuild());
        assertTrue(generations.building().isEmpty(), "only the newer version may build it");
        assertEquals(newer, generations.served());
        execute("UPDATE generation SET fold_version = fold_version - 2");
        assertTrue(generations.outdated());
        assertEquals(generations.rebuild(), generations.building().orElseThrow());
    }

    @Test
    void a_generation_that_is_no_longer_served_is_not_loaded() {
        Projector left = instance();
        assertTrue(generations.serve(generations.rebuild(), Set.of()));
        assertThrows(GenerationGone.class, left::catchUp);
    }
}
