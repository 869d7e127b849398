/**
 * The journal in Kafka: {@link capacity.journal.kafka.Relay} publishes it, {@link capacity.journal.kafka.LogReader} reads
 * what was published.
 *
 * <p>A {@link capacity.journal.kafka.RelayRun} locks the cursor row, sends what lies behind it as one Kafka transaction
 * and moves the cursor. Readers read committed records only, keep their cursors in their own database, and drop positions
 * that they have passed.
 */
package capacity.journal.kafka;
