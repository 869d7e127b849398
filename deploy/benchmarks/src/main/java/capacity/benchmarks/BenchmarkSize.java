package capacity.benchmarks;

/**
 * How long everything is measured.
 *
 * @param rounds number of alternating rounds
 * @param seconds length of one load
 * @param warmUp seconds of load before anything counts, because virtual machines compile code that is used often
 * @param facts in the topic before the projection and the consumers read it
 * @param backlog smallest backlog of the relay that is drained
 * @param probes number of scans whose visibility is measured
 * @param idle seconds before the idle stack is measured again
 */
public record BenchmarkSize(int rounds, int seconds, int warmUp, long facts, long backlog, int probes, int idle) {

    static BenchmarkSize full(int rounds, int seconds) {
        return new BenchmarkSize(rounds, seconds, 60, 1_000_000, 200_000, 300, 60);
    }

    /** Shows whether everything works, not how fast it is. */
    static BenchmarkSize quick() {
        return new BenchmarkSize(1, 2, 4, 5_000, 2_000, 20, 5);
    }
}
