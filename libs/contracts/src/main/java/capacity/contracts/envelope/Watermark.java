package capacity.contracts.envelope;

import java.time.Instant;

/**
 * A journal's promise: who has applied its facts up to {@code position} knows all that was recorded up to
 * {@code closedUntil}.
 *
 * @param closedUntil everything behind {@code position} is recorded later than this
 */
public record Watermark(String journal, long position, Instant closedUntil) {}
