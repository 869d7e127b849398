/**
 * The handler for commands that concern one stream: load, fold, decide, append, answer.
 *
 * <p>The rules are in each service's deciders; queue and batches are in {@code .command}.
 *
 * <p>Services that need no look-ups of their own call it, as event-service does.
 */
package capacity.journal.stream;
