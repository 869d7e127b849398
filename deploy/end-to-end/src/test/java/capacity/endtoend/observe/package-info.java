/**
 * What those who run the stack look at: metrics, the dashboard and the alerts that are made of them ({@code Monitoring}), traces
 * ({@code Collector} takes them), logs.
 */
package capacity.endtoend.observe;
