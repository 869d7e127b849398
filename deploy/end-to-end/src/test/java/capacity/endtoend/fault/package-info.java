/**
 * Services are killed while kiosks and an organizer work, and nothing that was acknowledged is lost or counted twice.
 *
 * <p>{@code Persistence} sends a request until it is answered, always the same one, as the contract tells clients to. {@code Kiosk}
 * and {@code Organizer} work through it and remember what they were told. {@code Killer} does the rest.
 */
package capacity.endtoend.fault;
