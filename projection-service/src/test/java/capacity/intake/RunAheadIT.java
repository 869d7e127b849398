package capacity.intake;

import static capacity.totals.AnEvent.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.intake.Projector.GenerationGone;
import capacity.totals.Journals;
import capacity.totals.RandomStory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A generation that is built ahead of what the database holds of it. */
class RunAheadIT extends Instances {

    @Test
    void itHasTheSameNumbersInMemoryAndInTheDatabase() {
        Journals journals = published(21);
        Projector ahead = ahead();
        read(ahead);
        ahead.keepPace();
        assertEquals(expected(journals), headline(ahead));
        assertEquals(expected(journals), headline(instance()));
    }

    @Test
    void theNextBatchIsFoldedWhileTheLastIsBeingWritten() throws Exception {
        Journals journals = published(22);
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            Projector ahead = ahead();
            other.createStatement().execute("LOCK TABLE entry_row, attendance_row IN SHARE MODE");
            assertTrue(ahead.step(Duration.ofSeconds(10)));
            assertEquals(1, ahead.model().state().applied());
            assertEquals(0, stored(ahead.model().generation()).applied());
            other.rollback();
            read(ahead);
            ahead.keepPace();
            assertEquals(expected(journals), headline(ahead));
        }
    }

    @Test
    void whenABatchIsNotWrittenAllThatIsInMemoryIsForgotten() throws Exception {
        Journals journals = published(23);
        Projector ahead = ahead();
        execute("ALTER TABLE topic_cursor RENAME TO not_there");
        assertTrue(ahead.step(Duration.ofSeconds(10)));
        journals.held(event());
        topics.publish(journals.events.subList(journals.events.size() - 2, journals.events.size()));
        assertThrows(GenerationGone.class, () -> read(ahead));
        execute("ALTER TABLE not_there RENAME TO topic_cursor");
        assertThrows(GenerationGone.class, () -> ahead.step(Duration.ZERO));
        Projector anew = instance();
        read(anew);
        assertEquals(expected(journals), headline(anew));
    }

    @Test
    void ofTwoThatRunAheadOneBeginsAnewAndBothCountEverythingOnce() {
        Journals journals = published(24);
        Projector one = ahead();
        Projector other = ahead();
        assertTrue(one.step(Duration.ofSeconds(10)));
        one.keepPace();
        assertTrue(other.step(Duration.ofSeconds(10)));
        assertThrows(GenerationGone.class, other::keepPace);
        read(one);
        assertEquals(expected(journals), headline(one));
        assertEquals(expected(journals), headline(instance()));
    }

    private Projector ahead() {
        Projector instance = instance();
        instance.runAhead();
        return instance;
    }

    private Journals published(int seed) {
        Journals journals = RandomStory.of(seed, 300);
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        return journals;
    }
}
