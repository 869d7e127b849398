package capacity.journal.reader;

/**
 * How far a reader has come in one partition. Belongs into the reader's database, in the transaction of what it changed.
 *
 * @param topicId Kafka's id of the topic: one made anew has another, and is read from the beginning
 * @param nextOffset the first offset not yet read
 * @param lastPosition of the journal, at or below which a record is a repetition; 0 if none
 */
public record Cursor(String topic, String topicId, int partition, long nextOffset, long lastPosition) {}
