/**
 * What one batch of commands knows and changes.
 *
 * <p>{@link capacity.batch.Lookups} asks the database, for all commands at once, and fills a {@link
 * capacity.batch.Memory}; decisions read and change the memory, so that each sees what its predecessors decided; {@link
 * capacity.batch.Writes} sends the {@link capacity.batch.Changes}, one statement per table. Statements are in files of
 * this package's resources. Everything happens under the journal's lock, on one thread.
 */
package capacity.batch;
