/**
 * A client that plays a programme at random, knows beforehand what each answer must be, and in the end asks for all
 * totals.
 *
 * <p>Not here: what the client remembers of its actions ({@code expectation}).
 *
 * <p>No other package calls it; the profile {@code faults} of the pom, in which it plays longer, finds the test by the name
 * of this folder.
 */
package capacity.endtoend.randomplay;
