/**
 * The thread that reads on, folds each batch, has it written, applies it to the model and hands over to a new
 * generation, and what it does with records and batches that fail.
 *
 * <p>Reading and decoding are in {@code topicfeed}, the transaction in {@code store}, the model in {@code model}, and
 * what a dead letter is in {@code deadletters}.
 *
 * <p>{@code api} may ask it for a rebuild; else the container starts and stops it.
 */
package capacity.projections.projector;
