package capacity.journal.relay;

import org.apache.kafka.common.KafkaException;

/** The topic holds a fact that the journal lacks, or has otherwise. Nothing is published until the journal is restored. */
public final class TopicAheadException extends KafkaException {

    private static final long serialVersionUID = 1;

    TopicAheadException(String topic, long position, boolean differs) {
        super(
                differs
                        ? "%s and the journal have different facts at position %d".formatted(topic, position)
                        : "%s holds position %d, which the journal lacks: it must be restored"
                                .formatted(topic, position));
    }
}
