package capacity.projections.projector;

import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.partitioningBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import capacity.contracts.envelope.Topics;
import capacity.contracts.envelope.Watermark;
import capacity.projections.headline.Headline;
import capacity.projections.samples.RandomJournals;
import capacity.projections.samples.SampleJournals;
import capacity.projections.samples.SampleJournals.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

/**
 * Topics that were filled again. Only what they contain now counts, because their journals may have been restored too.
 */
class RefilledTopicsIT extends ProjectorLoopHarness {

    @Test
    void facts_that_no_topic_contains_any_more_are_not_counted() throws Exception {
        SampleJournals lost = RandomJournals.of(15, 100);
        publish(lost);
        start();
        until(() -> serving.model().isPresent() && served().equals(expected(lost)));
        SampleJournals present = new SampleJournals();
        UUID id = present.held(event());
        present.attended(id, "2014-05-06", someone());
        emptyTopics();
        publish(present);
        until(() -> {
            promise(present);
            return served().equals(expected(present));
        });
    }

    @Test
    void a_cursor_behind_the_end_of_a_topic_makes_the_generation_doubtful() throws Exception {
        SampleJournals journals = RandomJournals.of(7, 200);
        publish(journals);
        read(instance());
        execute("UPDATE topic_cursor SET next_offset = next_offset + 1000, last_position = last_position + 1000"
                + " WHERE topic = '" + Topics.ATTENDANCES + "'");
        execute("DELETE FROM attendance_row");
        assertNotEquals(expected(journals), headline(instance()));
        start();
        until(() -> serving.model().isPresent() && served().equals(expected(journals)));
    }

    @Test
    void readers_never_see_totals_of_a_half_refilled_topic() throws Exception {
        SampleJournals journals = RandomJournals.of(7, 200);
        assertNobodySeesHalfOf(journals, journals.attendances);
    }

    @Test
    void readers_never_see_totals_of_a_half_refilled_topic_even_after_a_gap() throws Exception {
        SampleJournals journals = RandomJournals.of(7, 200);
        int last = partition(journals.attendances.get(journals.attendances.size() - 1));
        List<Recorded> shown = new ArrayList<>(journals.attendances);
        shown.remove(shown.stream()
                .filter(fact -> partition(fact) != last)
                .findFirst()
                .orElseThrow());
        assertNobodySeesHalfOf(journals, shown);
    }

    /** @param shown attendances that were read before the topics were emptied */
    private void assertNobodySeesHalfOf(SampleJournals journals, List<Recorded> shown) throws Exception {
        topics.publish(journals.events);
        topics.publish(shown);
        promise(journals);
        start();
        long facts = journals.events.size() + shown.size();
        until(() -> serving.model().isPresent() && serving.model().get().state().facts() == facts);
        Headline before = served();
        int first = servedGeneration();
        emptyTopics();
        topics.publish(journals.events);
        int last = partition(journals.attendances.get(journals.attendances.size() - 1));
        Map<Boolean, List<Recorded>> there =
                journals.attendances.stream().collect(partitioningBy(fact -> partition(fact) == last));
        assertNotEquals(List.of(), there.get(false));
        topics.publish(there.get(true));
        long half = journals.events.size() + there.get(true).size();
        until(() -> {
            assertEquals(before, served());
            return hasBuilt(half);
        });
        long deadline = System.nanoTime() + 1_000_000_000L; // it would be served at once
        while (System.nanoTime() < deadline) {
            assertEquals(before, served());
            Thread.sleep(20);
        }
        topics.publish(there.get(false));
        until(() -> servedGeneration() > first);
        assertEquals(expected(journals), served());
    }

    private boolean hasBuilt(long facts) {
        return generations
                .building()
                .map(generation -> stored(generation).facts() == facts)
                .orElse(false);
    }

    @Test
    void the_doubt_is_stored_before_the_instance_that_finds_it_can_die() throws Exception {
        SampleJournals journals = RandomJournals.of(7, 200);
        publish(journals);
        read(instance());
        execute("UPDATE topic_cursor SET next_offset = next_offset + 1000 WHERE topic = '" + Topics.ATTENDANCES + "'");
        execute("DELETE FROM attendance_row");
        read(instance());
        start();
        until(() -> serving.model().isPresent() && served().equals(expected(journals)));
    }

    @Test
    void a_generation_being_built_notices_a_topic_that_is_recreated_again() throws Exception {
        SampleJournals journals = new SampleJournals();
        UUID id = journals.held(event());
        for (int i = 0; i < 120; i++) {
            journals.attended(journals.held(event()), "2014-05-06", someone());
        }
        publish(journals);
        int first = generations.served();
        Process process = ProjectorProcess.start(database, kafka());
        try {
            until(() -> stored(first).position("attendances") == 120);
            emptyTopics();
            topics.publish(journals.events);
            for (int i = 0; i < 40; i++) { // one transaction per fact, which takes two offsets
                topics.publish(journals.attendances.subList(i, i + 1));
            }
            until(() -> generations.building().isPresent()
                    && stored(generations.building().get()).position("attendances") == 40);
            ProjectorProcess.signal(process, "STOP");
            topics.delete(Topics.ATTENDANCES);
            topics.create();
            topics.publish(journals.attendances);
            ProjectorProcess.signal(process, "CONT");
            until(() -> generations.served() > first);
            until(() -> headline(instance()).equals(expected(journals)));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static int partition(Recorded fact) {
        return BuiltInPartitioner.partitionForKey(fact.key().toString().getBytes(US_ASCII), TopicPublisher.PARTITIONS);
    }

    private void emptyTopics() throws Exception {
        topics.delete(Topics.EVENTS, Topics.ATTENDANCES);
        topics.create();
    }

    private void publish(SampleJournals journals) {
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        promise(journals);
    }

    /** Publishes watermarks, as relays do regularly. */
    private void promise(SampleJournals journals) {
        try {
            topics.publishWatermark(new Watermark("events", journals.events.size(), Instant.now()));
            topics.publishWatermark(new Watermark("attendances", journals.attendances.size(), Instant.now()));
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
