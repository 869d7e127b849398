/**
 * Where the service is talked to: attendances over REST, and the beans behind it.
 *
 * <p>{@link capacity.desk.AttendanceResource} takes scans, {@link capacity.desk.Recorder} hands them to the loop,
 * {@link capacity.desk.JournalSetup} makes journal, loop, relay and keys. What is listed is read with Hibernate
 * Reactive ({@link capacity.desk.AttendanceRow}) from a table that the loop's transactions write.
 */
package capacity.desk;
