/**
 * Where kiosks and organizers talk to the service: attendances over REST.
 *
 * <p>{@link capacity.desk.AttendanceResource} takes scans and {@link capacity.desk.Recorder} hands them to the loop. What
 * is listed is read with Hibernate Reactive ({@link capacity.desk.AttendanceRow}) from a table that the loop's
 * transactions write.
 */
package capacity.desk;
