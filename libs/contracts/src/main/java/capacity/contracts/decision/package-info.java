/**
 * The form that every aggregate's rules have: {@code Decider}, what it answers ({@code Decision}), and a refusal as a
 * value ({@code Rejection}).
 *
 * <p>No rules are here: they are in the services; how a rejection becomes an HTTP answer is in {@code
 * capacity.http.problem}.
 *
 * <p>Domain cores implement {@code Decider}; libs/journal calls it; it is plain Java.
 */
package capacity.contracts.decision;
