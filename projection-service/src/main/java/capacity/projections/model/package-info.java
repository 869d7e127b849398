/**
 * The cube of one generation with its state and its lock, the model that is served now, and its health check.
 *
 * <p>The code that changes a model is in {@code projector}; the data from which it is loaded are in {@code store}.
 *
 * <p>{@code api} may only read it; only {@code projector} may change it.
 */
package capacity.projections.model;
