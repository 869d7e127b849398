/**
 * What operators look at: metrics, the dashboard and alerts that use them, traces from the kiosk to the totals, and
 * logs.
 *
 * <p>Not here: the dashboard and the alert rules themselves, which are files of {@code deploy/observability}.
 *
 * <p>No other package calls it.
 */
package capacity.endtoend.observability;
