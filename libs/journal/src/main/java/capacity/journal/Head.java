package capacity.journal;

import java.time.Instant;

/**
 * The end of the journal.
 *
 * @param position of the last fact, 0 for an empty journal
 * @param recordedAt in {@link Transaction#head()}: the instant at which all facts of this transaction are recorded;
 *     elsewhere: an instant before which nothing more will be recorded
 */
public record Head(long position, Instant recordedAt) {}
