/**
 * How facts and watermarks become JSON text and back, how an envelope and a trace become headers of a Kafka record
 * ({@code CloudEvents}, {@code TraceContext}), and a fast parser of times.
 *
 * <p>No Kafka client runs here: libs/journal writes and reads topics; the JSON of HTTP answers is {@code JsonOutput} in
 * {@code capacity.http.response}.
 *
 * <p>Libs and the outer parts of services may call it; domain cores may not, because it needs Jackson, Kafka's headers
 * and OpenTelemetry.
 */
package capacity.contracts.serialization;
