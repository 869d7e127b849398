package capacity.http.guard;

import java.time.Duration;

/**
 * What one process takes.
 *
 * @param connections at once; one more is closed
 * @param requests being worked on at once; one more is answered 503. As many may wait for the answer to another of their connection
 * @param bytes of bodies and answers held in memory at once; beyond it, 503
 * @param body bytes of the largest request body; beyond it, 413
 * @param slowest bytes a second that a body must come with after the first {@code patience}, below it 408; and that an answer must
 *     be fetched with beyond {@code idle}
 * @param patience for the head of the first request, and for a body to get going
 * @param pause before 503 for what is too much; shorter, those who ask again at once would leave no time for the others
 * @param idle how long a connection is kept that asks nothing, and an answer that nobody fetches
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

    /** For a heap of 512 MB; {@code docs/operations/limits.md} says why. */
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
