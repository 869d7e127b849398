/**
 * What kiosks send, made ready for the queue.
 *
 * <p>{@link capacity.scan.ScanReader} judges one JSON item and gives a {@link capacity.scan.Submission}: its digest (has
 * this id been sent with the same content?), and either a {@link capacity.scan.Scan} or what is wrong with it. All
 * cryptography happens here, in the caller's time. Who was scanned is an {@link capacity.scan.Identity} that is looked
 * up later, under the journal's lock.
 */
package capacity.scan;
