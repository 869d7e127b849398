package capacity.attendances.unitofwork;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Remembers which participant has which address, so that the query for attendances can be sent together with the query
 * for the participant. Only a guess: the register decides. For one thread.
 */
public final class RecentParticipants {

    /** A few megabytes. */
    private static final int MOST = 50_000;

    private final Map<String, UUID> participants = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, UUID> eldest) {
            return size() > MOST;
        }
    };

    /** Null if none is known. */
    UUID participantAt(List<String> addressHashes) {
        return addressHashes.stream()
                .map(participants::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    void remember(String addressHash, UUID participant) {
        participants.put(addressHash, participant);
    }
}
