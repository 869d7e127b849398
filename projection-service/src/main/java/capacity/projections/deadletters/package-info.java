/**
 * What a dead letter is, with its reasons, and its table as written (JDBC) and as listed for operators (Panache).
 *
 * <p>A record becomes one in {@code BatchBuilder} of {@code projector}, for a reason found by {@code RecordDecoder} of
 * {@code topicfeed}, by the fold, or by {@code PoisonRecordFinder} of {@code projector}; {@code DeadLetterPublisher} of
 * {@code projector} sends it to Kafka.
 *
 * <p>{@code topicfeed} and {@code projector} may make dead letters, {@code store} writes them, {@code api} lists them.
 */
package capacity.projections.deadletters;
