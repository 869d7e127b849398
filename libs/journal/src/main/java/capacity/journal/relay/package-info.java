/**
 * Publishes the journal to its topic: locks the cursor row, sends what lies behind it as one Kafka transaction, moves
 * the cursor, and makes the watermarks.
 *
 * <p>It compares the topic with the cursor before it publishes; whole topics and lost journals are rebuilt in {@code
 * .recovery}.
 *
 * <p>A service starts and stops one {@code Relay}; {@code .recovery} uses the cursor and the publisher.
 */
package capacity.journal.relay;
