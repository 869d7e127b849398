/**
 * A client that plays a programme at random, knows beforehand what each answer must be, and in the end asks for all
 * totals.
 *
 * <p>Not here: what the client remembers of its actions ({@code expectation}).
 *
 * <p>No other package calls it.
 */
package capacity.endtoend.randomplay;
