package capacity.journal.relay;

import org.apache.kafka.common.KafkaException;

/**
 * The topic has a fact that is missing or different in the journal. Nothing is published until the journal is restored.
 */
public final class TopicAheadException extends KafkaException {

    private static final long serialVersionUID = 1;

    TopicAheadException(String topic, long position, boolean differs) {
        super(
                differs
                        ? "%s and the journal have different facts at position %d".formatted(topic, position)
                        : "%s has position %d, which is missing in the journal: the journal must be restored"
                                .formatted(topic, position));
    }
}
