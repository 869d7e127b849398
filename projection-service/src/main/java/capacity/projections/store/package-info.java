/**
 * Where a batch is committed: one transaction for the cursors, rows, dead letters, gaps and watermarks of a generation,
 * and the state that it leaves; also which generation is served.
 *
 * <p>The rows of events and attendances are in {@code history}, the table of dead letters in {@code deadletters}, and
 * plain JDBC in {@code jdbc}.
 *
 * <p>{@code projector} may write through it, {@code model} loads from it, and {@code api} may read the state of a
 * generation.
 */
package capacity.projections.store;
