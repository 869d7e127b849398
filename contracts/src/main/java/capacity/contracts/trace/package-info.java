/**
 * Following a request through the system: POST, the journal's queue and transaction, the relay, the projection.
 *
 * <p>The framework makes the span of the request. From there on {@link capacity.contracts.trace.Traces} carries the trace,
 * for spans that {@code capacity.journal} makes at its edges. Off unless it is turned on; then only what is sampled costs.
 */
package capacity.contracts.trace;
