package capacity.benchmarks;

/**
 * How long everything is tried.
 *
 * @param rounds of what alternates
 * @param seconds of one load
 * @param warmUp seconds of load before anything counts: virtual machines compile what is used often
 * @param facts in the topic before projection and consumers read it
 * @param backlog of the relay that is drained, at least
 * @param probes of visibility
 * @param idle seconds before the idle stack is looked at again
 */
public record BenchmarkSize(int rounds, int seconds, int warmUp, long facts, long backlog, int probes, int idle) {

    static BenchmarkSize full(int rounds, int seconds) {
        return new BenchmarkSize(rounds, seconds, 60, 1_000_000, 200_000, 300, 60);
    }

    /** Whether everything works, not how fast. */
    static BenchmarkSize quick() {
        return new BenchmarkSize(1, 2, 4, 5_000, 2_000, 20, 5);
    }
}
