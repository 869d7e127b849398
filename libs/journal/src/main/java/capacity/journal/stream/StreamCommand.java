package capacity.journal.stream;

import capacity.contracts.decision.Decider;
import java.util.UUID;
import java.util.function.LongPredicate;

/**
 * A command to one stream.
 *
 * @param expected a version that does not match is refused as stale
 * @param creates whether the stream may be new; decides the refusal if the id belongs to something else
 */
public record StreamCommand<C, S>(
        UUID stream, Decider<C, S, ?> decider, C command, LongPredicate expected, boolean creates) {}
