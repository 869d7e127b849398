package capacity.projections.projector;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.envelope.Topics;
import capacity.journal.topic.TopicCheck;
import capacity.journal.topic.TopicSpec;
import capacity.projections.deadletters.DeadLetter;
import capacity.projections.store.BatchStore;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Publishes dead letters with their reason, and repeats each one until Kafka has acknowledged it. So a letter may be
 * published twice.
 */
@Startup
@ApplicationScoped
public class DeadLetterPublisher {

    private static final Logger LOG = Logger.getLogger(DeadLetterPublisher.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The most that a letter quotes. Kafka accepts one megabyte for a whole record. */
    private static final int MOST_BYTES = 900_000;

    private static final TopicSpec TOPIC = new TopicSpec(Topics.DEAD_LETTERS, 1, false);

    private final BatchStore store;
    private final MutinyEmitter<byte[]> topic;
    private final Map<String, Object> kafka;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "dead-letters");
        thread.setDaemon(true);
        return thread;
    });
    private boolean topicThere;

    DeadLetterPublisher(
            BatchStore store,
            @Channel("dead-letters") MutinyEmitter<byte[]> topic,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.store = store;
        this.topic = topic;
        this.kafka = kafka;
    }

    @PostConstruct
    void start() {
        clock.scheduleWithFixedDelay(this::tryToCopy, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    private void tryToCopy() {
        try {
            copy();
        } catch (RuntimeException | ExecutionException e) {
            LOG.warnf("dead letters cannot be published, trying again: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void copy() throws ExecutionException, InterruptedException {
        List<DeadLetter> waiting = store.lettersToCopy();
        if (waiting.isEmpty()) {
            return;
        }
        if (!topicThere) {
            TopicCheck.run(kafka, List.of(TOPIC)).forEach(LOG::error);
            topicThere = true;
        }
        for (DeadLetter letter : waiting) {
            topic.sendMessage(message(letter)).await().atMost(PATIENCE);
            store.markCopied(letter);
        }
    }

    /**
     * A letter that is too large for Kafka contains only the place and the size of the record, so that it does not hold
     * up the others.
     */
    private static Message<byte[]> message(DeadLetter letter) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("reason", letter.reason().code().getBytes(UTF_8));
        headers.add("topic", letter.topic().getBytes(UTF_8));
        headers.add("partition", number(letter.partition()));
        headers.add("offset", number(letter.offset()));
        long bytes = letter.bytes();
        if (bytes > MOST_BYTES) {
            headers.add("omitted-bytes", number(bytes));
            return message(new byte[0], null, headers);
        }
        if (letter.type() != null) {
            headers.add("ce_type", letter.type().getBytes(UTF_8));
        }
        return message(letter.value() == null ? new byte[0] : letter.value(), letter.key(), headers);
    }

    private static Message<byte[]> message(byte[] value, byte[] key, RecordHeaders headers) {
        return Message.of(value)
                .addMetadata(OutgoingKafkaRecordMetadata.builder()
                        .withKey(key)
                        .withHeaders(headers)
                        .build());
    }

    private static byte[] number(long number) {
        return Long.toString(number).getBytes(UTF_8);
    }
}
