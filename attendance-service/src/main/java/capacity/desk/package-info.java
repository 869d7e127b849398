/**
 * Where kiosks and organizers talk to the service: attendances over REST.
 *
 * <p>{@link capacity.desk.AttendanceResource} takes scans and {@link capacity.desk.Recorder} hands them to the loop. What
 * is listed is read from the journal ({@code AttendancePage}), and names from the register with Hibernate Reactive.
 */
package capacity.desk;
