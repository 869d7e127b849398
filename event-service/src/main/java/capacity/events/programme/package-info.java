/**
 * The register of programmes and of the phases in which they are funded: its form, its view, its paths, and the facts
 * it makes; a programme is known by its code, not by an id.
 *
 * <p>The rules of registration, revision and withdrawal are in {@code register}; money is in {@code contribution}.
 *
 * <p>Nobody else in this service calls it; HTTP clients come in through {@code ProgrammeResource}.
 */
package capacity.events.programme;
