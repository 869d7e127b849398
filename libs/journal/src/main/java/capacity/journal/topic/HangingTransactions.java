package capacity.journal.topic;

import capacity.contracts.envelope.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AbortTransactionSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Transactions that stay open for ever: a broker that is killed after it decided on a transaction and before it marked
 * the partitions may take the transaction for finished when it is back. Readers then wait at that offset, whatever is
 * published after it.
 */
final class HangingTransactions {

    private static final Logger LOG = Logger.getLogger(HangingTransactions.class);

    private static final Set<TransactionState> OVER =
            Set.of(TransactionState.EMPTY, TransactionState.COMPLETE_COMMIT, TransactionState.COMPLETE_ABORT);

    /** Other relays write watermarks too, but none of their transactions lasts nearly as long. */
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Admin admin;
    private final String transactionalId;
    private final String topic;

    /** @param transactionalId of the only producer that may write to the topic, and that is not writing now */
    HangingTransactions(Admin admin, String transactionalId, String topic) {
        this.admin = admin;
        this.transactionalId = transactionalId;
        this.topic = topic;
    }

    private record Hung(TopicPartition partition, ProducerState producer) {}

    boolean any(int partitions) throws ExecutionException, InterruptedException {
        return !find(partitions).isEmpty();
    }

    /** The topic may lose records that were never committed. */
    void abort(int partitions) throws ExecutionException, InterruptedException {
        for (Hung hung : find(partitions)) {
            abort(hung);
        }
    }

    private List<Hung> find(int partitions) throws ExecutionException, InterruptedException {
        List<TopicPartition> open = open(partitions);
        if (open.isEmpty()) {
            return List.of();
        }
        var producers = admin.describeProducers(open).all().get();
        boolean over = isOver(); // asked last, so that transactions that begin later are not included
        return open.stream()
                .flatMap(partition -> producers.get(partition).activeProducers().stream()
                        .filter(producer -> over && isHung(partition, producer))
                        .map(producer -> new Hung(partition, producer)))
                .toList();
    }

    /** The partitions where readers of committed records cannot read to the end. */
    private List<TopicPartition> open(int partitions) throws ExecutionException, InterruptedException {
        List<TopicPartition> all = Stream.concat(
                        IntStream.range(0, partitions).mapToObj(partition -> new TopicPartition(topic, partition)),
                        Stream.of(new TopicPartition(Topics.WATERMARKS, 0)))
                .toList();
        Map<TopicPartition, Long> ends = PartitionOffsets.endOffsets(admin, all, IsolationLevel.READ_UNCOMMITTED);
        Map<TopicPartition, Long> committed = PartitionOffsets.endOffsets(admin, all, IsolationLevel.READ_COMMITTED);
        return all.stream()
                .filter(partition -> committed.get(partition) < ends.get(partition))
                .toList();
    }

    /** Otherwise the transaction may only be unfinished: the markers are written after the producer's answer. */
    private boolean isOver() throws ExecutionException, InterruptedException {
        return OVER.contains(admin.describeTransactions(List.of(transactionalId))
                .description(transactionalId)
                .get()
                .state());
    }

    private boolean isHung(TopicPartition partition, ProducerState producer) {
        boolean ours = partition.topic().equals(topic);
        boolean old = producer.lastTimestamp() < System.currentTimeMillis() - LONG.toMillis();
        return producer.currentTransactionStartOffset().isPresent() && (ours || old);
    }

    private void abort(Hung hung) throws ExecutionException, InterruptedException {
        LOG.warnf("aborted a transaction on %s that would have stayed open for ever", hung.partition());
        ProducerState producer = hung.producer();
        admin.abortTransaction(new AbortTransactionSpec(
                        hung.partition(),
                        producer.producerId(),
                        (short) producer.producerEpoch(),
                        producer.coordinatorEpoch().orElse(0)))
                .all()
                .get();
    }
}
