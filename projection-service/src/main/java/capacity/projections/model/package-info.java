/**
 * One generation in memory with its state, the model that is served now, its health check, and the threads that count.
 *
 * <p>The code that changes a model is in {@code projector}; the data from which it is loaded are in {@code store}.
 *
 * <p>{@code api} may only read it; only {@code projector} may change it.
 */
package capacity.projections.model;
