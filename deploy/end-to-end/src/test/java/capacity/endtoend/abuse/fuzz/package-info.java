/**
 * A fuzzer: it makes random requests, valid and invalid, from the OpenAPI description ({@code ApiOperation}), sends
 * them, and checks each answer against the description ({@code ResponseCheck}).
 *
 * <p>Not here: abuse below HTTP, such as broken headers and silent connections ({@code abuse}).
 *
 * <p>Only {@code abuse} calls it.
 */
package capacity.endtoend.abuse.fuzz;
