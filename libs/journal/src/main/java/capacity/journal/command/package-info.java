/**
 * The one loop for all writes: the bounded queue, the batch in flight, the recovery after a failure, and the meter.
 *
 * <p>It decides nothing itself: a service gives it a {@code BatchHandler}; the handler for commands to one stream is in
 * {@code .stream}, the transaction is in {@code .postgres}.
 *
 * <p>Services call {@code CommandLoop} and implement {@code BatchHandler}; all other classes here are for the loop
 * alone.
 */
package capacity.journal.command;
