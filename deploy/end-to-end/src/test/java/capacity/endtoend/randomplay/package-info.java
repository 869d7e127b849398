/**
 * A client that performs random actions of a programme, knows beforehand what each answer must be, and asks for all
 * totals at the end.
 *
 * <p>Not here: what the client remembers of its actions ({@code expectation}).
 *
 * <p>No other package calls it; the profile {@code faults} of the pom, in which it runs longer, finds the test by the
 * name of this folder.
 */
package capacity.endtoend.randomplay;
