package capacity.journal.reader;

/**
 * How far a reader has read in one partition. Belongs in the reader's database, in the same transaction as the changes.
 *
 * @param topicId Kafka's id of the topic: a recreated topic has another id, and is read from the beginning
 * @param nextOffset the first offset that has not been read
 * @param lastPosition in the journal; a record at or below it is a repetition; 0 if there is none
 */
public record Cursor(String topic, String topicId, int partition, long nextOffset, long lastPosition) {}
