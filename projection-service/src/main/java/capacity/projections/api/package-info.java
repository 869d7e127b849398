/**
 * The HTTP resources under {@code /api/v1/totals} and {@code /api/v1/projections}, the check of parameters and of
 * access, and the JSON of the answers.
 *
 * <p>What a number means is defined in {@code totals} and {@code headline}. How facts get into the model is in
 * {@code projector}.
 *
 * <p>Only the HTTP server calls it.
 */
package capacity.projections.api;
