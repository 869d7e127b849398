/**
 * The REST paths of attendances: {@code AttendanceResource} takes scans and annulments, {@code ScanSubmitter} submits
 * scans as commands and counts those that are quarantined, {@code AttendanceReader} reads lists.
 *
 * <p>The content of a scan is checked in {@code scan} and decided in {@code command} and {@code decider}. The paths of
 * the quarantine are in {@code quarantine}.
 *
 * <p>HTTP clients come in through {@code AttendanceResource}; inside this service only {@code quarantine} calls it.
 */
package capacity.attendances.api;
