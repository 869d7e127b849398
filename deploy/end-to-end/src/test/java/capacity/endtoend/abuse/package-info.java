/**
 * Abuse and overload: malformed requests, slow senders, three times too many kiosks; planted secrets ({@code Canaries})
 * must appear nowhere ({@code LeakSearch}).
 *
 * <p>Not here: random requests that are made from the OpenAPI description ({@code abuse.fuzz}).
 *
 * <p>No other package calls it; the profile {@code faults} of the pom finds the test by the name of this folder.
 */
package capacity.endtoend.abuse;
