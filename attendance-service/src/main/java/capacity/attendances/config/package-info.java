/**
 * The beans of this service: the journal's settings and the command loop, the beans that need the master key, and
 * {@code AttendanceServiceLifecycle}, which starts and stops everything in order.
 *
 * <p>Values of the settings are in {@code application.properties}, and the beans that all services share are made in
 * libs/journal.
 *
 * <p>Quarkus calls it; no other package may.
 */
package capacity.attendances.config;
