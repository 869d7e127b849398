package capacity.journal;

import capacity.contracts.facts.Fact;
import java.util.UUID;

/**
 * A fact that has been decided and will be recorded.
 *
 * @param version the next version of its stream
 * @param key decides the Kafka partition: facts with the same key are published in order
 * @param command the id that its command got at admission
 */
public record NewFact(UUID stream, long version, UUID key, String actor, UUID command, Fact fact) {}
