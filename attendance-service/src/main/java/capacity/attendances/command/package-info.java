/**
 * Every change of this service is a {@code ServiceCommand}: {@code CommandBatchHandler} handles a batch of them, and
 * each kind has its handler ({@code ScanHandler}, {@code AttendanceHandler}, {@code AnnulmentHandler},
 * {@code ReleaseHandler}).
 *
 * <p>The pure rules are in {@code decider}, the state and SQL of the batch are in {@code unitofwork}, and queue, lock
 * and commit are in {@code capacity.journal}.
 *
 * <p>{@code api}, {@code quarantine} and {@code eventfeed} submit commands and read results; the command loop, made in
 * {@code config}, calls the handler.
 */
package capacity.attendances.command;
