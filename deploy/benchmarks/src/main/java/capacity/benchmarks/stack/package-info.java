/**
 * The stack that is measured: its addresses, how far relay and projection have come, what its processes use, and what
 * else runs on the machine.
 *
 * <p>Not here: its start and stop, which {@code deploy/up} and {@code deploy/down} do, and what is measured with it
 * ({@code measure}).
 *
 * <p>{@code capacity.benchmarks} and {@code measure} call it.
 */
package capacity.benchmarks.stack;
