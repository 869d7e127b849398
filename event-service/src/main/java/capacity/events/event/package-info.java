/**
 * Events in the world, such as workshops and trainings: {@code EventDecider} decides what may happen to them, {@code
 * EventResource} has the paths, {@code EventForm} and {@code EventView} are what clients send and see.
 *
 * <p>The facts about events are in {@code capacity.contracts.facts}; who attended an event is in attendance-service,
 * and totals are in projection-service.
 *
 * <p>Nobody else in this service calls it; HTTP clients come in through {@code EventResource}.
 */
package capacity.events.event;
