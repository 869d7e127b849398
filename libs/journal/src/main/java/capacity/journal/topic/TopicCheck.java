package capacity.journal.topic;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates missing topics with the right settings, and refuses topics with wrong ones: the log must keep everything.
 */
public final class TopicCheck {

    private TopicCheck() {}

    /**
     * @return what is wrong, one sentence each; empty if the topics may be used
     * @throws ExecutionException if Kafka does not answer
     */
    public static List<String> run(Map<String, Object> kafka, List<TopicSpec> specs)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(TopicView.within(Duration.ofSeconds(3), kafka))) {
            create(admin, missing(admin, specs));
            List<String> wrong = new ArrayList<>();
            for (TopicSpec spec : specs) {
                wrong.addAll(check(admin, spec));
            }
            return wrong;
        }
    }

    /**
     * As {@link #run(Map, List)}, and repeats it for this time: Kafka needs a moment to know a topic that was just
     * created.
     */
    public static List<String> run(Map<String, Object> kafka, List<TopicSpec> specs, Duration patience)
            throws ExecutionException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return run(kafka, specs);
            } catch (ExecutionException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    private static List<TopicSpec> missing(Admin admin, List<TopicSpec> specs)
            throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        return specs.stream().filter(spec -> !present.contains(spec.name())).toList();
    }

    private static void create(Admin admin, List<TopicSpec> missing) throws ExecutionException, InterruptedException {
        try {
            // the number of replicas is the broker's default.replication.factor
            admin.createTopics(missing.stream()
                            .map(spec -> new NewTopic(spec.name(), Optional.of(spec.partitions()), Optional.empty())
                                    .configs(required(spec)))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static List<String> check(Admin admin, TopicSpec spec) throws ExecutionException, InterruptedException {
        TopicDescription topic =
                admin.describeTopics(List.of(spec.name())).allTopicNames().get().get(spec.name());
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, spec.name());
        Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        List<String> wrong = new ArrayList<>();
        wrongPartitions(spec, topic.partitions().size()).ifPresent(wrong::add);
        required(spec).forEach((name, value) -> {
            if (!value.equals(config.get(name).value())) {
                wrong.add("%s has %s=%s and must have %s"
                        .formatted(spec.name(), name, config.get(name).value(), value));
            }
        });
        if (!spec.compacted() && hasForgotten(admin, topic)) {
            wrong.add("%s has lost its oldest facts; delete the topic, and the relay fills it again"
                    .formatted(spec.name()));
        }
        return wrong;
    }

    private static boolean hasForgotten(Admin admin, TopicDescription topic)
            throws ExecutionException, InterruptedException {
        List<TopicPartition> partitions = topic.partitions().stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
        return PartitionOffsets.beginningOffsets(admin, partitions).values().stream()
                .anyMatch(begin -> begin > 0);
    }

    public static Optional<String> wrongPartitions(TopicSpec spec, int partitions) {
        return partitions == spec.partitions()
                ? Optional.empty()
                : Optional.of(
                        "%s has %d partitions and must have %d".formatted(spec.name(), partitions, spec.partitions()));
    }

    private static Map<String, String> required(TopicSpec spec) {
        return spec.compacted()
                ? Map.of("cleanup.policy", "compact")
                : Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");
    }

    /** The ids that Kafka gave the topics; a recreated topic has another id. Missing topics are not in the map. */
    public static Map<String, String> ids(Admin admin, List<String> topics)
            throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        return admin
                .describeTopics(topics.stream().filter(present::contains).toList())
                .allTopicNames()
                .get()
                .values()
                .stream()
                .collect(toMap(TopicDescription::name, topic -> topic.topicId().toString(), (a, b) -> a));
    }
}
