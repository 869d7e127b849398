/**
 * How facts and watermarks become JSON text and come back, how an envelope and a trace become headers of a Kafka record
 * ({@code CloudEvents}, {@code TraceContext}), and a fast reader of times.
 *
 * <p>No Kafka client runs here: topics are written and read in libs/journal; the JSON of HTTP answers is {@code
 * JsonOutput} in {@code capacity.http.response}.
 *
 * <p>Libs and the outer parts of services may call it; domain cores may not, for it needs Jackson, Kafka's headers and
 * OpenTelemetry.
 */
package capacity.contracts.serialization;
