package capacity.projections.projector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Topics;
import capacity.contracts.envelope.Watermark;
import capacity.contracts.serialization.CloudEvents;
import capacity.contracts.serialization.FactCodec;
import capacity.projections.samples.RandomJournals;
import capacity.projections.samples.SampleJournals;
import capacity.projections.samples.SampleJournals.Recorded;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Records that were not written by a relay must neither prevent a rebuild nor make it endless. */
class ForeignRecordsIT extends ProjectorLoopHarness {

    private final SampleJournals journals = RandomJournals.of(7, 50);

    @Test
    void an_impossible_position_is_not_taken_for_a_rewritten_topic() throws Exception {
        topics.publish(journals.events);
        publishAs("events", 1L << 40);
        read(instance());
        read(instance());
        assertEquals(Optional.empty(), generations.building());
    }

    @Test
    void a_rebuild_does_not_wait_for_a_journal_that_does_not_exist() throws Exception {
        publish();
        publishAs("elsewhere", journals.events.size() + 1);
        start();
        until(() -> serving.model().isPresent() && serving.model().get().state().facts() == facts() + 1);
        int first = servedGeneration();
        topics.delete(Topics.EVENTS, Topics.ATTENDANCES);
        topics.create();
        publish();
        until(() -> servedGeneration() > first);
        assertEquals(facts(), serving.model().orElseThrow().state().facts());
        assertEquals(expected(journals), served());
    }

    private long facts() {
        return journals.events.size() + journals.attendances.size();
    }

    private void publish() throws Exception {
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        topics.publishWatermark(new Watermark("events", journals.events.size(), Instant.now()));
        topics.publishWatermark(new Watermark("attendances", journals.attendances.size(), Instant.now()));
    }

    private void publishAs(String journal, long position) throws Exception {
        Recorded model = journals.events.get(0);
        Envelope forged = new Envelope(
                UUID.randomUUID(),
                model.envelope().type(),
                journal,
                UUID.randomUUID(),
                1,
                position,
                model.envelope().recordedAt(),
                model.envelope().actor());
        topics.publishRaw(
                Topics.EVENTS, model.key().toString(), CloudEvents.headers(forged), FactCodec.encode(model.fact()));
    }
}
