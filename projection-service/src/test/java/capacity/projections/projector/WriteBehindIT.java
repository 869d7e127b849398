package capacity.projections.projector;

import static capacity.projections.samples.SampleEvent.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.projections.projector.Projector.GenerationGone;
import capacity.projections.samples.RandomJournals;
import capacity.projections.samples.SampleJournals;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A generation in memory that is ahead of the database. */
class WriteBehindIT extends ProjectorHarness {

    @Test
    void memory_and_database_have_the_same_numbers() {
        SampleJournals journals = published(21);
        Projector ahead = ahead();
        read(ahead);
        ahead.stopWriteBehind();
        assertEquals(expected(journals), headline(ahead));
        assertEquals(expected(journals), headline(instance()));
    }

    @Test
    void the_next_batch_is_folded_while_the_last_is_being_written() throws Exception {
        SampleJournals journals = published(22);
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            Projector ahead = ahead();
            other.createStatement().execute("LOCK TABLE entry_row, attendance_row IN SHARE MODE");
            readSome(ahead);
            assertEquals(1, ahead.model().state().applied());
            assertEquals(0, stored(ahead.model().generation()).applied());
            other.rollback();
            read(ahead);
            ahead.stopWriteBehind();
            assertEquals(expected(journals), headline(ahead));
        }
    }

    @Test
    void if_a_batch_is_not_written_the_model_in_memory_is_dropped() throws Exception {
        SampleJournals journals = published(23);
        Projector ahead = ahead();
        execute("ALTER TABLE topic_cursor RENAME TO not_there");
        readSome(ahead);
        journals.held(event());
        topics.publish(journals.events.subList(journals.events.size() - 2, journals.events.size()));
        assertThrows(GenerationGone.class, () -> read(ahead));
        execute("ALTER TABLE not_there RENAME TO topic_cursor");
        assertThrows(GenerationGone.class, () -> ahead.step(Duration.ZERO));
        Projector restarted = instance();
        read(restarted);
        assertEquals(expected(journals), headline(restarted));
    }

    @Test
    void of_two_instances_with_write_behind_one_loads_again_and_both_count_everything_once() {
        SampleJournals journals = published(24);
        Projector one = ahead();
        Projector other = ahead();
        readSome(one);
        one.stopWriteBehind();
        readSome(other);
        assertThrows(GenerationGone.class, other::stopWriteBehind);
        read(one);
        assertEquals(expected(journals), headline(one));
        assertEquals(expected(journals), headline(instance()));
    }

    private Projector ahead() {
        Projector instance = instance();
        instance.startWriteBehind();
        return instance;
    }

    private SampleJournals published(int seed) {
        SampleJournals journals = RandomJournals.of(seed, 300);
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        return journals;
    }
}
