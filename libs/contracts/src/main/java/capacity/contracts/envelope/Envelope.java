package capacity.contracts.envelope;

import java.time.Instant;
import java.util.UUID;

/**
 * Who recorded a fact, when, and at which place in the journal. It travels as CloudEvents attributes.
 *
 * @param id of this fact
 * @param type a name that we own, with its version, such as {@code event-scheduled.v1}
 * @param journal the journal that recorded it, such as {@code events}
 * @param stream the aggregate
 * @param version 1, 2, 3 … within the stream, without gaps
 * @param position 1, 2, 3 … within the journal, without gaps, in commit order
 * @param recordedAt in microseconds, later than every fact of another batch with a smaller position
 * @param actor an opaque subject id
 */
public record Envelope(
        UUID id,
        String type,
        String journal,
        UUID stream,
        long version,
        long position,
        Instant recordedAt,
        String actor) {}
