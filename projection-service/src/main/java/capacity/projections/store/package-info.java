/**
 * Commits batches: one transaction for the cursors, rows, dead letters, gaps and watermarks of a generation. It also
 * has the state of each generation, and decides which one is served.
 *
 * <p>The rows of events and attendances are in {@code history}, the table of dead letters in {@code deadletters}, and
 * plain JDBC in {@code jdbc}.
 *
 * <p>{@code projector} may write through it, {@code model} loads from it, and {@code api} may read the state of a
 * generation.
 */
package capacity.projections.store;
