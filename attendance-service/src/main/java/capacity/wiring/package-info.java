/**
 * Journal, loop, relay and what needs the master key, as beans; {@link capacity.wiring.Lifecycle} starts and stops them.
 */
package capacity.wiring;
