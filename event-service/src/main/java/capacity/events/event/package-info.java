/**
 * Events in the world, such as workshops and trainings: {@code EventDecider} decides what may happen to them, {@code
 * EventResource} has the paths, {@code EventForm} and {@code EventView} are what clients send and see.
 *
 * <p>The facts about events are in {@code capacity.contracts.facts}; attendances are in attendance-service, and totals
 * are in projection-service.
 *
 * <p>No other package of this service calls it; HTTP clients use {@code EventResource}.
 */
package capacity.events.event;
