/**
 * The REST paths of attendances: {@code AttendanceResource} takes scans and annulments, {@code AttendanceRecorder}
 * submits commands to the loop and waits for the result, {@code AttendanceReader} reads lists.
 *
 * <p>Checking what a scan says is in {@code scan}, deciding it is in {@code command} and {@code decider}, and the paths
 * of the quarantine are in {@code quarantine}.
 *
 * <p>HTTP clients come in through {@code AttendanceResource}; inside this service only {@code quarantine} calls it.
 */
package capacity.attendances.api;
