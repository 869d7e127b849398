package capacity.journal.relay;

import capacity.contracts.envelope.Envelope;
import capacity.journal.topic.PartitionOffsets;
import capacity.journal.topic.TopicCheck;
import capacity.journal.topic.TopicSpec;
import capacity.journal.topic.TopicTails;
import capacity.journal.topic.TopicView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.KafkaException;

/**
 * Compares what the cursor says was published with the real content of the topic. Usually a quick check is enough: same
 * topic, same ends. Otherwise the last fact of each partition shows what is missing.
 */
public final class TopicInspection implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Map<String, Object> kafka;
    private final String journal;
    private final TopicSpec topic;
    private TopicView view;

    /** For a caller that holds the cursor's lock, has opened a publisher, and is not publishing at the moment. */
    public TopicInspection(Map<String, Object> kafka, String journal, TopicSpec topic) {
        this.kafka = kafka;
        this.journal = journal;
        this.topic = topic;
    }

    /**
     * Corrects the cursor if the topic is not as the relay left it.
     *
     * @throws TopicAheadException if the topic has facts that are missing in the journal: nothing more may be recorded
     *     then
     * @throws KafkaException if Kafka does not answer, or the topic has the wrong number of partitions
     */
    void inspect(RelayCursor cursor) {
        abortHung(cursor);
        TopicView.State now = state();
        if (!cursor.isAtHome() || !isAsLeft(cursor.published(), now)) {
            cursor.correct(actualContent(cursor, now));
        }
    }

    /** The real content of the topic; throws as {@link #inspect} does. */
    public TopicContent actualContent(RelayCursor cursor) {
        abortHung(cursor);
        return actualContent(cursor, state());
    }

    private void abortHung(RelayCursor cursor) {
        String relay = Publisher.transactionalId(journal);
        int partitions = state().ends().size();
        if (view().hasHangingTransactions(relay, partitions)) {
            cursor.invalidate(); // before the abort: afterwards it would be impossible to see what is missing
            view().abortHangingTransactions(relay, partitions);
        }
    }

    /**
     * After partitions are added, keys go to other partitions than before: facts of one stream would lose their order.
     */
    private TopicView.State state() {
        TopicView.State state = view().state();
        TopicCheck.wrongPartitions(topic, state.ends().size()).ifPresent(wrong -> {
            throw new KafkaException(wrong);
        });
        return state;
    }

    private TopicView view() {
        if (view == null) {
            view = new TopicView(kafka, topic.name(), PATIENCE);
        }
        return view;
    }

    /** One more offset after the last fact may be the marker of its transaction, which is written a little later. */
    private static boolean isAsLeft(TopicContent left, TopicView.State now) {
        return Objects.equals(left.topicId(), now.topicId())
                && left.partitions() == now.ends().size()
                && IntStream.range(0, left.partitions())
                        .mapToLong(p -> now.ends().get(p) - left.ends().get(p))
                        .allMatch(more -> more == 0 || more == 1);
    }

    private TopicContent actualContent(RelayCursor cursor, TopicView.State now) {
        List<Envelope> lasts = lasts(now);
        refuseAhead(cursor, lasts);
        return new TopicContent(
                now.topicId(),
                now.ends(),
                lasts.stream().map(fact -> fact == null ? 0L : fact.position()).toList());
    }

    /** @return null for an empty partition */
    private List<Envelope> lasts(TopicView.State now) {
        try (TopicTails tails = new TopicTails(kafka, topic.name(), PartitionOffsets.highestPosition(now.ends()))) {
            List<Envelope> lasts = new ArrayList<>();
            for (int p = 0; p < now.ends().size(); p++) {
                lasts.add(tails.last(p, now.ends().get(p)).orElse(null));
            }
            return lasts;
        }
    }

    private void refuseAhead(RelayCursor cursor, List<Envelope> lasts) {
        List<Envelope> published = lasts.stream().filter(Objects::nonNull).toList();
        Map<Long, UUID> recorded =
                cursor.ids(published.stream().map(Envelope::position).toList());
        for (Envelope fact : published) {
            if (!fact.id().equals(recorded.get(fact.position()))) {
                throw new TopicAheadException(topic.name(), fact.position(), recorded.containsKey(fact.position()));
            }
        }
    }

    @Override
    public void close() {
        if (view != null) {
            view.close();
            view = null;
        }
    }
}
