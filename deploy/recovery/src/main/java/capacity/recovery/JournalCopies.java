package capacity.recovery;

import capacity.contracts.envelope.Topics;
import capacity.journal.postgres.PgConnections;
import capacity.journal.recovery.JournalTopicPair;
import capacity.journal.topic.TopicSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Each journal and the topic that is its other copy. */
enum JournalCopies {
    EVENTS("events", new TopicSpec(Topics.EVENTS, Topics.EVENTS_PARTITIONS, false)),
    ATTENDANCES("attendances", new TopicSpec(Topics.ATTENDANCES, Topics.ATTENDANCES_PARTITIONS, false));

    private final String journal;
    private final TopicSpec topic;

    JournalCopies(String journal, TopicSpec topic) {
        this.journal = journal;
        this.topic = topic;
    }

    /** Also the name of its database on one machine. */
    String journal() {
        return journal;
    }

    JournalTopicPair at(PgConnections database, Map<String, Object> kafka) {
        return new JournalTopicPair(journal, topic, database, kafka, System.out::println);
    }

    /**
     * @param names none for all
     * @throws IllegalArgumentException if a name is not that of a journal
     */
    static List<JournalCopies> named(List<String> names) {
        return names.isEmpty()
                ? List.of(values())
                : names.stream().map(JournalCopies::named).toList();
    }

    private static JournalCopies named(String name) {
        return Arrays.stream(values())
                .filter(copies -> copies.journal.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no journal " + name + ". The journals are events and attendances."));
    }
}
