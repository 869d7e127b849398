/**
 * What operators see of requests: request ids in answers and logs, the tags and buckets of metrics, spans without
 * personal data, and the switch for tracing.
 *
 * <p>The trace that travels with a fact is {@code TraceContext} in {@code capacity.contracts.serialization}; the spans
 * of the journal are in libs/journal; refused requests are counted in {@code .problem}.
 *
 * <p>The framework calls it, and {@code HttpServerFilter} calls {@code RequestId}; resources need nothing of it.
 */
package capacity.http.telemetry;
