/**
 * Prepares what kiosks send for the queue: {@code ScanReader} checks one JSON item and makes a {@code Submission}, with
 * the digest of its content and a {@code ValidScan} or its faults.
 *
 * <p>Keys, hashes and encryption are in {@code participant}; whether a valid scan is accepted is decided in
 * {@code command} and {@code decider}.
 *
 * <p>{@code api}, {@code command}, {@code unitofwork} and {@code quarantine} call it, and {@code config} makes its
 * reader; it calls only {@code participant}.
 */
package capacity.attendances.scan;
