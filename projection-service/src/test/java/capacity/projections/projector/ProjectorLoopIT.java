package capacity.projections.projector;

import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.projections.samples.RandomJournals;
import capacity.projections.samples.SampleJournals;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The running projector loop: what it rebuilds, and how it behaves beside other instances. */
class ProjectorLoopIT extends ProjectorLoopHarness {

    private Process process;

    @AfterEach
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void facts_of_a_type_unknown_to_an_earlier_build_are_counted_by_one_that_knows_it() throws Exception {
        SampleJournals journals = new SampleJournals();
        UUID id = journals.held(event());
        journals.headcount(id, "2014-05-06", 7);
        journals.held(event());
        topics.publish(journals.events);
        int first = generations.served();
        process = ProjectorProcess.startBuildWithout("headcount-reported.v1", database, kafka());
        until(() -> stored(first).letters() == 1 && stored(first).position("events") == 5);
        process.destroyForcibly().waitFor();
        assertTrue(stored(first).incomplete());
        start();
        until(() -> servedGeneration() > first);
        assertFalse(serving.model().orElseThrow().state().incomplete());
        assertEquals(expected(journals), served());
    }

    @Test
    void a_new_fold_version_folds_all_topics_again() throws Exception {
        SampleJournals journals = RandomJournals.of(7, 200);
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        Projector before = instance();
        read(before);
        int first = before.model().generation();
        execute("UPDATE generation SET fold_version = fold_version - 1");
        execute("DELETE FROM attendance_row"); // as if an earlier fold had not made these rows
        assertNotEquals(expected(journals), headline(instance()));
        start();
        until(() -> servedGeneration() > first);
        assertEquals(expected(journals), served());
    }

    @Test
    void an_interrupted_rebuild_is_finished_while_others_write() throws Exception {
        SampleJournals journals = RandomJournals.of(8, 300);
        topics.publish(journals.events);
        Projector old = instance();
        read(old);
        int next = generations.rebuild();
        Projector half = instance(next);
        readSome(half);
        int middle = journals.attendances.size() / 2;
        topics.publish(journals.attendances.subList(0, middle));
        start();
        topics.publish(journals.attendances.subList(middle, journals.attendances.size()));
        until(() -> servedGeneration() == next);
        until(() -> served().equals(expected(journals)));
    }

    @Test
    void a_rebuild_skips_records_that_the_database_refuses() throws Exception {
        SampleJournals journals = RandomJournals.of(14, 200);
        topics.publish(journals.attendances);
        topics.publish(journals.events);
        topics.publishInTheYear("300000", journals.unknown("event-held.v1"));
        generations.served();
        int next = generations.rebuild();
        start();
        until(() -> servedGeneration() == next && served().equals(expected(journals)));
        assertEquals(1, stored(next).letters());
        assertEquals(expected(journals), headline(instance()));
    }

    @Test
    void after_a_database_failure_while_opening_a_generation_the_loop_recovers() throws Exception {
        SampleJournals journals = RandomJournals.of(13, 50);
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        read(instance());
        execute("ALTER TABLE attendance_row RENAME TO not_there");
        start();
        until(serving::stuck);
        execute("ALTER TABLE not_there RENAME TO attendance_row");
        until(() -> serving.model().isPresent());
        assertEquals(expected(journals), served());
        execute("ALTER TABLE attendance_row RENAME TO not_there");
        execute("INSERT INTO generation (id, fold_version, applied) SELECT id + 1, fold_version, 1 FROM generation");
        until(serving::stuck);
        execute("ALTER TABLE not_there RENAME TO attendance_row");
        until(() -> servedGeneration() == 2);
        assertEquals(expected(journals), served());
    }

    @Test
    void a_frozen_instance_that_wakes_up_undoes_nothing() throws Exception {
        SampleJournals journals = new SampleJournals();
        UUID id = journals.held(event());
        topics.publish(journals.events);
        int generation = generations.served();
        process = ProjectorProcess.start(database, kafka());
        until(() -> stored(generation).position("events") == 2);
        int told = 0;
        for (int i = 0; i < 20; i++) {
            journals.attended(id, "2014-05-06", someone());
            topics.publish(journals.attendances.subList(told, told + 1));
            told++;
        }
        ProjectorProcess.signal(process, "STOP");
        start();
        journals.attended(id, "2014-05-06", someone(), someone());
        topics.publish(journals.attendances.subList(told, told + 2));
        until(() -> stored(generation).position("attendances") == 22);
        ProjectorProcess.signal(process, "CONT");
        journals.attended(id, "2014-05-06", someone());
        topics.publish(journals.attendances.subList(told + 2, told + 3));
        until(() -> stored(generation).position("attendances") == 23);
        until(() -> served().equals(expected(journals)));
        stop();
        journals.attended(id, "2014-05-06", someone());
        topics.publish(journals.attendances.subList(told + 3, told + 4));
        until(() -> stored(generation).position("attendances")
                == 24); // written by the woken instance, so whatever it held back is done
        assertTrue(process.isAlive());
        assertEquals(expected(journals), headline(instance()));
    }
}
