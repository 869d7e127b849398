/**
 * The one loop's handler: every change of this service is one of the {@link capacity.recording.RecordingCommand}s and
 * goes through {@link capacity.recording.RecordingHandler}.
 *
 * <p>Scans ({@code Scanning}, {@code Attending}), annulments ({@code Annulling}), the quarantine ({@code Releasing}) and
 * what Kafka says of events (learned first in a batch, for nobody has been answered yet) see each other through the
 * batch's memory ({@code capacity.batch}). The rules are pure and elsewhere: {@code capacity.attendance}.
 */
package capacity.recording;
