/**
 * The register of programmes and of the phases in which they are funded: its form, its view, its paths, and the facts
 * it records; a programme is identified by its code, not by an id.
 *
 * <p>The rules of registration, revision and withdrawal are in {@code register}; money is in {@code contribution}.
 *
 * <p>No other package of this service calls it; HTTP clients use {@code ProgrammeResource}.
 */
package capacity.events.programme;
