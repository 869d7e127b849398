/**
 * The rules of one attendance (one participant at one event): {@code AttendanceDecider} makes a fact or a refusal from
 * an {@code AttendanceCommand}, the {@code Attendance} so far, and the {@code KnownEvent}.
 *
 * <p>It uses no clock, no random numbers, no database and no personal data. Commands of the whole service and repeated
 * scans are in {@code command}. {@code knownevents} updates a {@code KnownEvent} in the database.
 *
 * <p>{@code command}, {@code unitofwork} and {@code knownevents} call it, and {@code api} uses one of its codes; it
 * calls only {@code java} and {@code capacity.contracts}.
 */
package capacity.attendances.decider;
