/**
 * The cube of one generation with its state and its lock, the model that is served now, and the health check that tells
 * of it.
 *
 * <p>What changes a model is in {@code projector}, and what it is loaded from is in {@code store}.
 *
 * <p>{@code api} may only read it, {@code projector} alone may change it.
 */
package capacity.projections.model;
