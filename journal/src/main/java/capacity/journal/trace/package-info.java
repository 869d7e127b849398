/**
 * Following commands and facts: the spans {@code journal wait}, {@code journal commit}, {@code relay publish} and those of
 * readers, all in the trace of the request that began it. Nothing here is done unless tracing is on.
 */
package capacity.journal.trace;
