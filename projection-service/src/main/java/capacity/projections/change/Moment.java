package capacity.projections.change;

import capacity.contracts.envelope.Envelope;
import java.time.Instant;

/**
 * When something became true, or ended.
 *
 * @param version of the fact's stream
 * @param position of the fact in its journal
 * @param type of the fact; null if it is not known
 */
public record Moment(long version, int position, Instant recordedAt, String type) {

    private static final String REDATED = "attendance-redated.";

    /** Whether a scan was moved to another day. */
    public boolean byRedating() {
        return type != null && type.startsWith(REDATED);
    }

    /** @throws ArithmeticException if the position is greater than a model in memory can hold */
    public static Moment of(Envelope envelope) {
        return new Moment(
                envelope.version(), Math.toIntExact(envelope.position()), envelope.recordedAt(), envelope.type());
    }
}
