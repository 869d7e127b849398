/**
 * From Kafka to decoded records: reading ahead, decoding, and the check that a fact or watermark is complete. A record
 * that fails gets the reason for its dead letter here.
 *
 * <p>What a fact means for the model is in {@code fold}, and the Kafka client is in
 * {@code capacity.journal}.
 *
 * <p>Only {@code projector} may call it.
 */
package capacity.projections.topicfeed;
