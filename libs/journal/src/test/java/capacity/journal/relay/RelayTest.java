package capacity.journal.relay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.journal.topic.TopicSpec;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final RelayPace PACE = new RelayPace(Duration.ofSeconds(30), Duration.ofMillis(10));

    @Test
    void an_unexpected_failure_is_reported_as_trouble() {
        TopicSpec topic = new TopicSpec("some-topic", 1, false);
        try (Relay relay = new Relay("test", topic, null, Map.of(), new SimpleMeterRegistry(), PACE)) {
            relay.start();
            relay.awaitFirstLook(Duration.ofSeconds(10));
            assertTrue(relay.trouble().contains("NullPointerException"), relay.trouble());
        }
    }
}
