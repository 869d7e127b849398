/**
 * The tests in which something fails while clients work: network, disk, power, clock, commits, replicas, poison
 * records; {@code FaultTrial} is one such fault with the same check afterwards.
 *
 * <p>Not here: the clients ({@code fault.workload}), the tools that make faults ({@code fault.injection}), the check
 * ({@code fault.evidence}), and kill -9 ({@code fault.kill}).
 *
 * <p>Only {@code fault.kill} calls {@code FaultTrial}; the profile {@code faults} of the pom finds the tests by the
 * name of this folder.
 */
package capacity.endtoend.fault;
