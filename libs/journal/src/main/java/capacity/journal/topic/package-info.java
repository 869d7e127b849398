/**
 * One Kafka topic: its required settings ({@code TopicSpec}, {@code TopicCheck}), its offsets, its last facts, hanging
 * transactions, one record and the trace spans of records.
 *
 * <p>Nothing about the journal's database is here; {@code .reader} reads from a cursor, {@code .relay} writes.
 *
 * <p>Reader, relay and recovery call it; services call {@code TopicSpec}, {@code TopicCheck}, {@code LogRecord} and
 * {@code FactSpans}.
 */
package capacity.journal.topic;
