package capacity.journal.topic;

/**
 * The settings that a topic must have.
 *
 * @param partitions never changes: a key must stay in its partition
 * @param compacted keeps the last record of each key; otherwise everything is kept, without limit
 */
public record TopicSpec(String name, int partitions, boolean compacted) {}
