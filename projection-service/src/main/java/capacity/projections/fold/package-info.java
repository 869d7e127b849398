/**
 * The fold: what one batch of facts changes in a model, found without changing the model.
 *
 * <p>The model itself is in {@code snapshot}; reading facts is in {@code topicfeed}, and writing rows in {@code history}.
 *
 * <p>{@code projector} and {@code store} may call it; it is pure and uses only Java, the contracts and {@code snapshot}.
 */
package capacity.projections.fold;
