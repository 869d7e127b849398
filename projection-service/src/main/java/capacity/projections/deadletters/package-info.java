/**
 * Dead letters with their reasons, and their table: written with JDBC, listed for operators with Panache.
 *
 * <p>{@code BatchBuilder} of {@code projector} makes a record a dead letter. The reason comes from
 * {@code RecordDecoder} of {@code topicfeed}, from the fold, or from {@code PoisonRecordFinder} of {@code projector}.
 * {@code DeadLetterPublisher} of {@code projector} sends the letter to Kafka.
 *
 * <p>{@code topicfeed} and {@code projector} may make dead letters, {@code store} writes them, {@code api} lists them.
 */
package capacity.projections.deadletters;
