package capacity.projections.snapshot;

import capacity.contracts.envelope.Envelope;
import java.time.Instant;

/**
 * When something became true, or ended.
 *
 * @param version of the fact's stream
 * @param position of the fact in its journal
 */
public record Moment(long version, int position, Instant recordedAt) {

    /** @throws ArithmeticException if the position is greater than a model in memory can hold */
    public static Moment of(Envelope envelope) {
        return new Moment(envelope.version(), Math.toIntExact(envelope.position()), envelope.recordedAt());
    }
}
