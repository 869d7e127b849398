package capacity.contracts.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Stream ids that are derived from what the stream is about (name-based UUIDs), so that every replica computes the same
 * id.
 */
public final class StreamIds {

    private StreamIds() {}

    public static UUID attendance(UUID participantId, UUID eventId) {
        return named("attendance/" + participantId + "/" + eventId);
    }

    public static UUID programme(String code) {
        return named("programme/" + code);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
