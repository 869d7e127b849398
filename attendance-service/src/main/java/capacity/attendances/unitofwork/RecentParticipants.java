package capacity.attendances.unitofwork;

import java.util.LinkedHashMap;
import java.util.Map;
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
    UUID participantAt(String addressHash) {
        return participants.get(addressHash);
    }

    void remember(String addressHash, UUID participant) {
        participants.put(addressHash, participant);
    }
}
