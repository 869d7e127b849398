package capacity.journal.beans;

import capacity.journal.topic.TopicSpec;

/**
 * The journal of a service.
 *
 * @param name such as {@code events}
 * @param topic to which it is published
 */
public record JournalSpec(String name, TopicSpec topic) {}
