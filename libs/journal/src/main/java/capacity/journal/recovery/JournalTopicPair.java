package capacity.journal.recovery;

import capacity.journal.postgres.PgConnections;
import capacity.journal.topic.TopicSpec;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A journal and the topic with the same facts, for code that rebuilds one from the other.
 *
 * @param journal its name
 * @param connections to its database
 * @param kafka how to reach the topic
 * @param progress receives a line from time to time
 */
public record JournalTopicPair(
        String journal,
        TopicSpec topic,
        PgConnections connections,
        Map<String, Object> kafka,
        Consumer<String> progress) {

    void tell(String done, long position) {
        progress.accept("%s: %s up to position %,d".formatted(journal, done, position));
    }
}
