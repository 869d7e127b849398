/**
 * What those who run the stack look at: metrics, the dashboard and alerts that are made of them, traces from the kiosk
 * to the totals, and logs.
 *
 * <p>Not here: the dashboard and the alert rules themselves, which are files of {@code deploy/observability}.
 *
 * <p>Nobody calls it.
 */
package capacity.endtoend.observability;
