/**
 * The HTTP resources under {@code /api/v1/totals} and {@code /api/v1/projections}, the check of what is asked and by
 * whom, and the JSON of the answers.
 *
 * <p>What a number means is not here but in {@code totals} and {@code headline}, and how facts get into the model is in
 * {@code projector}.
 *
 * <p>Nobody calls it but the HTTP server.
 */
package capacity.projections.api;
