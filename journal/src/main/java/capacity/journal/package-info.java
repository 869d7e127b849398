/**
 * Recording facts, whatever they are about.
 *
 * <p>{@link capacity.journal.CommandLoop} takes what waits and has a {@link capacity.journal.BatchHandler} decide it
 * inside one {@link capacity.journal.Transaction} of the {@link capacity.journal.Journal}; {@link
 * capacity.journal.StreamHandler} is the handler for commands that concern one stream. The head row makes positions
 * gapless and in commit order; commits are shared, because they queue. {@code .postgres} is the journal itself, {@code
 * .kafka} publishes it and reads what was published, {@code .beans} is both as a service has them.
 */
package capacity.journal;
