package capacity.journal.relay;

import java.time.Duration;

/**
 * How long a relay waits.
 *
 * @param check between two checks of the topics: a topic may be changed while the relay runs, and only the next rebuild
 *     would notice facts that it has lost
 * @param backOff after a failure
 */
public record RelayPace(Duration check, Duration backOff) {

    static final RelayPace DEFAULT = new RelayPace(Duration.ofSeconds(30), Duration.ofSeconds(1));
}
