package capacity.http.guard;

import java.time.Duration;

/**
 * The limits of one process.
 *
 * @param connections open at the same time; one more is closed
 * @param requests being worked on at the same time; one more is answered 503. As many may wait for the answer to an
 *     earlier request of their connection
 * @param bytes of bodies and answers held in memory at the same time; beyond it, 503
 * @param body bytes of the largest request body; beyond it, 413
 * @param minimumRate bytes a second. A body must arrive at this rate after the first {@code patience}, else 408; an
 *     answer must be fetched at this rate after {@code idle}
 * @param patience time for the head of the first request, and for the first part of a body
 * @param pause before a 503; if it were shorter, clients that repeat immediately would leave no time for the others
 * @param idle how long a connection without requests is kept, and an answer that the client does not fetch
 */
public record Limits(
        int connections,
        int requests,
        long bytes,
        long body,
        int minimumRate,
        Duration patience,
        Duration pause,
        Duration idle) {

    /** For a heap of 512 MB; {@code docs/operations/limits.md} explains the values. */
    public static Limits defaults(long body) {
        return new Limits(
                8192,
                512,
                32 << 20,
                body,
                8 << 10,
                Duration.ofSeconds(15),
                Duration.ofMillis(250),
                Duration.ofSeconds(60));
    }

    public Limits withConcurrency(int most, int working) {
        return new Limits(most, working, bytes, body, minimumRate, patience, pause, idle);
    }
}
