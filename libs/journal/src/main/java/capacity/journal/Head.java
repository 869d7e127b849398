package capacity.journal;

import java.time.Instant;

/**
 * @param position of the last fact, 0 for an empty journal
 * @param recordedAt for {@link Transaction#head()}: when everything in this transaction is recorded; otherwise an
 *     instant that nothing recorded later precedes
 */
public record Head(long position, Instant recordedAt) {}
