package capacity.journal.relay;

import java.time.Duration;

/**
 * How soon a relay looks again.
 *
 * @param check at the topics: somebody may change one under the running relay, and facts that it forgets are missed by the
 *     next rebuild only
 * @param backOff after a failure
 */
public record RelayPace(Duration check, Duration backOff) {

    static final RelayPace DEFAULT = new RelayPace(Duration.ofSeconds(30), Duration.ofSeconds(1));
}
