/**
 * Programmes and the phases that they are funded in. A programme is known by its code, not by an id.
 *
 * <p>What is common to all registers is in {@link capacity.register}.
 */
package capacity.programme;
