package capacity.journal.beans;

import capacity.journal.topic.TopicSpec;

/**
 * Which journal a service has.
 *
 * @param name such as {@code events}
 * @param topic where it is published
 */
public record JournalSpec(String name, TopicSpec topic) {}
