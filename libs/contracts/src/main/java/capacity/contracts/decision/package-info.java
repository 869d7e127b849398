/**
 * The interface of every aggregate's rules: {@code Decider}, its result ({@code Decision}), and a refusal as a value
 * ({@code Rejection}).
 *
 * <p>No rules are here: they are in the services; {@code capacity.http.problem} makes HTTP answers of rejections.
 *
 * <p>Domain cores implement {@code Decider}; libs/journal calls it; it is plain Java.
 */
package capacity.contracts.decision;
