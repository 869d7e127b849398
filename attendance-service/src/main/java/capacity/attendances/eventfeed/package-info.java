/**
 * How facts about events come from Kafka: {@code EventConsumer} reads the topic, {@code EventRecordDecoder} decodes the
 * records, and {@code SkippedFactSearch} looks at the start for facts that this version can read and an earlier one
 * could not.
 *
 * <p>Nothing is stored here: facts go as commands to the loop, and {@code knownevents} stores them together with the
 * cursors.
 *
 * <p>Only {@code config} calls it, to start and stop it.
 */
package capacity.attendances.eventfeed;
