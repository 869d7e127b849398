package capacity.intake;

import static capacity.totals.AnEvent.event;
import static capacity.totals.Someone.someone;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.partitioningBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import capacity.contracts.Topics;
import capacity.contracts.Watermark;
import capacity.totals.Journals;
import capacity.totals.Journals.Recorded;
import capacity.totals.RandomStory;
import java.time.Instant;
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
        publish(journals);
        start();
        until(() -> serving.model().isPresent() && served().equals(expected(journals)));
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
            assertEquals(expected(journals), served());
            Thread.sleep(20);
        }
        topics.publish(there.get(false));
        until(() -> servedGeneration() > first);
        assertEquals(expected(journals), served());
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
