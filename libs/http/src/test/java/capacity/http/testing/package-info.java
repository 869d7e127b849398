/**
 * What tests of an HTTP API share: the operations that a service describes, tokens of every kind, who may do what,
 * and the published OpenAPI file.
 *
 * <p>No database and no Kafka: they are started in {@code capacity.journal.testing}.
 *
 * <p>Tests of all services may call it; {@code capacity.journal.testing} calls it for the key of the tokens; nothing
 * in main sources may call it.
 */
package capacity.http.testing;
