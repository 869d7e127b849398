package capacity.intake;

import static capacity.totals.AnEvent.event;
import static capacity.totals.Someone.someone;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.partitioningBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import capacity.contracts.Topics;
import capacity.contracts.Watermark;
import capacity.totals.Headline;
import capacity.totals.Journals;
import capacity.totals.Journals.Recorded;
import capacity.totals.RandomStory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

/** Topics that were filled again. What they hold now is all there is: their journals may have been put back too. */
class RewrittenHistoryIT extends AtWork {

    @Test
    void whatNoTopicHoldsAnyMoreIsNotCounted() throws Exception {
        Journals lost = RandomStory.of(15, 100);
        publish(lost);
        start();
        until(() -> serving.model().isPresent() && served().equals(expected(lost)));
        Journals present = new Journals();
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
    void aPlaceBehindTheEndOfATopicMeansThatWhatWasReadThereIsDoubtful() throws Exception {
        Journals journals = RandomStory.of(7, 200);
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
    void nobodySeesATopicHalfFilledAgain() throws Exception {
        Journals journals = RandomStory.of(7, 200);
        assertNobodySeesHalfOf(journals, journals.attendances);
    }

    @Test
    void norWhenWhatWasReadBeforeHadAGap() throws Exception {
        Journals journals = RandomStory.of(7, 200);
        int last = partition(journals.attendances.get(journals.attendances.size() - 1));
        List<Recorded> shown = new ArrayList<>(journals.attendances);
        shown.remove(shown.stream()
                .filter(fact -> partition(fact) != last)
                .findFirst()
                .orElseThrow());
        assertNobodySeesHalfOf(journals, shown);
    }

    /** @param shown attendances that were read before */
    private void assertNobodySeesHalfOf(Journals journals, List<Recorded> shown) throws Exception {
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
        long deadline = System.nanoTime() + 5_000_000_000L;
        while (System.nanoTime() < deadline) {
            assertEquals(before, served());
            Thread.sleep(20);
        }
        topics.publish(there.get(false));
        until(() -> servedGeneration() > first);
        assertEquals(expected(journals), served());
    }

    @Test
    void whoFindsAPlaceRewrittenAndDiesHasSaidSo() throws Exception {
        Journals journals = RandomStory.of(7, 200);
        publish(journals);
        read(instance());
        execute("UPDATE topic_cursor SET next_offset = next_offset + 1000 WHERE topic = '" + Topics.ATTENDANCES + "'");
        execute("DELETE FROM attendance_row");
        read(instance());
        start();
        until(() -> serving.model().isPresent() && served().equals(expected(journals)));
    }

    @Test
    void aTopicMadeAnewOnceMoreIsNoticedByTheGenerationThatWaitsForIt() throws Exception {
        Journals journals = new Journals();
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
            for (int i = 0; i < 40; i++) { // one transaction each, which takes two offsets
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
        return BuiltInPartitioner.partitionForKey(fact.key().toString().getBytes(US_ASCII), PublicLog.PARTITIONS);
    }

    private void emptyTopics() throws Exception {
        topics.delete(Topics.EVENTS);
        topics.delete(Topics.ATTENDANCES);
        topics.create();
    }

    private void publish(Journals journals) {
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        promise(journals);
    }

    /** As relays do again and again. */
    private void promise(Journals journals) {
        try {
            topics.promise(new Watermark("events", journals.events.size(), Instant.now()));
            topics.promise(new Watermark("attendances", journals.attendances.size(), Instant.now()));
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
