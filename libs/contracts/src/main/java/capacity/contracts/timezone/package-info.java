/**
 * The rules of time zones: {@code TimeZones} are those of one version of the IANA database, {@code ZoneOffsets} are
 * those of one zone, and {@code TimeZoneSource} gives the version in use, which an operator can replace.
 *
 * <p>The rules of the Java platform are not used: they change only with a new Java. What a day means for an attendance is
 * decided in attendance-service.
 *
 * <p>Every module may call it; it calls nothing else of the project.
 */
package capacity.contracts.timezone;
