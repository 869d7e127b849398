/**
 * Publishes the journal to its topic: locks the cursor row, sends the facts after it as one Kafka transaction, moves
 * the cursor, and makes the watermarks.
 *
 * <p>It compares the topic with the cursor before it publishes; {@code .recovery} rebuilds whole topics and lost
 * journals.
 *
 * <p>A service starts and stops one {@code Relay}; {@code .recovery} uses the cursor and the publisher.
 */
package capacity.journal.relay;
