package capacity.contracts.envelope;

import java.time.Instant;

/**
 * A journal's promise: a reader that has applied its facts up to {@code position} knows everything that was recorded up
 * to {@code closedUntil}.
 *
 * @param closedUntil every fact after {@code position} is recorded later than this
 */
public record Watermark(String journal, long position, Instant closedUntil) {}
