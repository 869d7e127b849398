/**
 * The rules of one attendance: one participant at one event, one stream.
 *
 * <p>{@link capacity.attendance.AttendanceDecider} turns an {@link capacity.attendance.AttendanceCommand} and what the
 * facts so far amount to ({@link capacity.attendance.Attendance}) into new facts or a refusal. What attendance-service
 * knows of events ({@link capacity.attendance.KnownEvent}) comes from their facts. Pure: no clock, no random, nothing
 * but {@code java} and the contracts. The loop around it is {@code capacity.recording}.
 */
package capacity.attendance;
