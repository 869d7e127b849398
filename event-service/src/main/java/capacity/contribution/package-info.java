/**
 * Contributions: what donors pledged, and what the portfolio of a programme was worth in a year.
 *
 * <p>What is common to all registers is in {@link capacity.register}.
 */
package capacity.contribution;
