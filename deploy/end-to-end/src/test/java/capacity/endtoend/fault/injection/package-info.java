/**
 * The tools that make faults: frozen processes, small disks, a firewall, a proxy that cuts the connection at a commit,
 * one more replica, a service of the next version.
 *
 * <p>Not here: the tests that use them ({@code fault}), and kill -9 ({@code fault.kill}).
 *
 * <p>Only {@code fault} calls it; some tools need root and skip the test without it.
 */
package capacity.endtoend.fault.injection;
