/**
 * One Kafka topic as it is: what it must be ({@code TopicSpec}, {@code TopicCheck}), its offsets, its last facts,
 * hanging transactions, one record and the trace spans of records.
 *
 * <p>Nothing of the journal's database; who reads on from a cursor is in {@code .reader}, who writes is in {@code
 * .relay}.
 *
 * <p>Reader, relay and recovery call it; services call {@code TopicSpec}, {@code TopicCheck}, {@code LogRecord} and
 * {@code FactSpans}.
 */
package capacity.journal.topic;
