package capacity.journal.kafka;

import static java.util.stream.Collectors.toMap;

import capacity.contracts.Envelope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Compares what the cursor says was published with what the topic really holds. Usually a glance is enough: same topic, same
 * ends. Otherwise the last fact of each partition tells what is missing.
 */
final class Inspection implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Map<String, Object> kafka;
    private final String journal;
    private final String topic;
    private TopicView view;

    /** For whoever holds the cursor's lock, has made a publisher, and is not publishing at the moment. */
    Inspection(Map<String, Object> kafka, String journal, String topic) {
        this.kafka = kafka;
        this.journal = journal;
        this.topic = topic;
    }

    /**
     * Corrects the cursor where the topic is not as the relay left it.
     *
     * @throws TopicAhead if the topic holds facts that the journal lacks: nothing more may be recorded then
     * @throws org.apache.kafka.common.KafkaException if Kafka does not answer
     */
    void inspect(RelayCursor cursor) {
        abortHung(cursor);
        TopicView.State now = view().state();
        if (!cursor.isAtHome() || !isAsLeft(cursor.published(), now)) {
            cursor.correct(holds(cursor, now));
        }
    }

    /** What the topic really holds; throws as {@link #inspect} does. */
    Published holds(RelayCursor cursor) {
        abortHung(cursor);
        return holds(cursor, view().state());
    }

    private void abortHung(RelayCursor cursor) {
        String relay = Publisher.transactionalId(journal);
        int partitions = view().state().ends().size();
        if (view().hasHung(relay, partitions)) {
            cursor.doubt(); // before: afterwards nobody could see what is missing
            view().abortHung(relay, partitions);
        }
    }

    private TopicView view() {
        if (view == null) {
            view = new TopicView(kafka, topic, PATIENCE);
        }
        return view;
    }

    /** One offset behind the last fact may be the mark of its transaction, which is written a little later. */
    private static boolean isAsLeft(Published left, TopicView.State now) {
        return Objects.equals(left.topicId(), now.topicId())
                && left.partitions() == now.ends().size()
                && IntStream.range(0, left.partitions())
                        .mapToLong(p -> now.ends().get(p) - left.ends().get(p))
                        .allMatch(more -> more == 0 || more == 1);
    }

    private Published holds(RelayCursor cursor, TopicView.State now) {
        List<Envelope> lasts = lasts(now);
        refuseAhead(cursor, lasts);
        return new Published(
                now.topicId(),
                now.ends(),
                lasts.stream().map(fact -> fact == null ? 0L : fact.position()).toList());
    }

    /** @return null for an empty partition */
    private List<Envelope> lasts(TopicView.State now) {
        try (TopicTails tails = new TopicTails(kafka, topic, Ends.highestPosition(now.ends()))) {
            List<Envelope> lasts = new ArrayList<>();
            for (int p = 0; p < now.ends().size(); p++) {
                lasts.add(tails.last(p, now.ends().get(p)).orElse(null));
            }
            return lasts;
        }
    }

    private void refuseAhead(RelayCursor cursor, List<Envelope> lasts) {
        Map<Long, UUID> published =
                lasts.stream().filter(Objects::nonNull).collect(toMap(Envelope::position, Envelope::id));
        Map<Long, UUID> recorded = cursor.ids(published.keySet());
        published.forEach((position, id) -> {
            if (!id.equals(recorded.get(position))) {
                throw new TopicAhead(topic, position, recorded.containsKey(position));
            }
        });
    }

    @Override
    public void close() {
        if (view != null) {
            view.close();
            view = null;
        }
    }
}
