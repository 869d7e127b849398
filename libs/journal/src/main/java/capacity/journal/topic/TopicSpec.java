package capacity.journal.topic;

/**
 * What a topic must be.
 *
 * @param partitions for ever: a key must stay where it is
 * @param compacted keeps the last record of each key; otherwise everything is kept, without limit
 */
public record TopicSpec(String name, int partitions, boolean compacted) {}
