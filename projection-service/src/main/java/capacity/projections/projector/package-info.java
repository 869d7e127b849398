/**
 * The thread that reads the topics, folds each batch, passes it to the store, applies it to the model and switches to
 * a new generation; and the handling of records and batches that fail.
 *
 * <p>Reading and decoding are in {@code topicfeed}, the transaction in {@code store}, the model in {@code model}, and
 * what a dead letter is in {@code deadletters}.
 *
 * <p>{@code api} may start a rebuild; otherwise only the container starts and stops it.
 */
package capacity.projections.projector;
