/**
 * Reads the public log for a service: committed records from the service's cursors, without repetitions, in batches;
 * also notices a topic that was rewritten or recreated.
 *
 * <p>It stores no cursors and decides nothing about a record: the service does both, and handles dead letters.
 *
 * <p>Services call {@code LogReader}; relay and recovery do not.
 */
package capacity.journal.reader;
