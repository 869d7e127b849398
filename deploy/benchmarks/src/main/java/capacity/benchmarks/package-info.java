/**
 * The command {@code deploy/benchmarks/run}: its options, the order of what is measured ({@code BenchmarkSequence}),
 * and one round of it ({@code BenchmarkRound}).
 *
 * <p>Not here: the measures themselves ({@code measure}), and the report ({@code results}).
 *
 * <p>Only the script calls it.
 */
package capacity.benchmarks;
