/**
 * Events in the world: workshops, consultations, meetings, high-level meetings, trainings, webinars.
 *
 * <p>The core is pure: {@link capacity.event.Event} (state), {@link capacity.event.EventCommand}, {@link
 * capacity.event.EventDecider}. Around it {@link capacity.event.EventForm} says what clients send, {@link
 * capacity.event.EventView} what they see, {@link capacity.event.EventFilter} which they list, and {@link
 * capacity.event.EventResource} under which paths.
 */
package capacity.event;
