package capacity.journal.stream;

import capacity.contracts.decision.Decider;
import java.util.UUID;
import java.util.function.LongPredicate;

/**
 * A command to one stream.
 *
 * @param expected refused as stale if the stream's version does not pass
 * @param creates whether the stream may be new: decides how an id that belongs to something else is refused
 */
public record StreamCommand<C, S>(
        UUID stream, Decider<C, S, ?> decider, C command, LongPredicate expected, boolean creates) {}
