/**
 * The tests that kill services and stores with SIGKILL at any moment of the work, and {@code ProcessKiller}, which
 * waits until the launcher has started each again.
 *
 * <p>Not here: other faults ({@code fault} and {@code fault.injection}).
 *
 * <p>No other package calls it; {@code KillsIT} also runs in the usual {@code deploy/test}.
 */
package capacity.endtoend.fault.kill;
