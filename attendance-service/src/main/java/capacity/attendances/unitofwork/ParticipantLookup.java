package capacity.attendances.unitofwork;

import capacity.attendances.scan.Identity;
import capacity.attendances.scan.Submission;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds the participant of a scan: from the register, or as a guess before the register has answered. */
final class ParticipantLookup {

    private final UnitOfWork memory;
    private final RecentParticipants hints;

    ParticipantLookup(UnitOfWork memory, RecentParticipants hints) {
        this.memory = memory;
        this.hints = hints;
    }

    /** The two arrays of {@code find-participants.sql}: address hashes and ids. */
    static Tuple arguments(Collection<Submission> submissions) {
        Set<String> addresses = new HashSet<>();
        Set<UUID> participants = new HashSet<>();
        for (Submission sent : submissions) {
            if (sent.isValid()) {
                Identity.Named named = sent.scan().identity().named();
                addresses.addAll(named.addressHashes());
                participants.add(named.participantId());
            }
        }
        participants.remove(null);
        return Tuple.from(new Object[] {addresses.toArray(String[]::new), participants.toArray(UUID[]::new)});
    }

    /** Null if there is no guess, also for a scan with both an id and an address: it is refused in any case. */
    UUID guess(Identity identity) {
        Identity.Named named = identity.named();
        if (named.addressHashes().isEmpty()) {
            return named.participantId();
        }
        return named.participantId() == null ? hints.participantAt(named.addressHashes()) : null;
    }

    /** Null if the register has no such participant, also for a scan with both an id and an address. */
    UUID known(Identity identity) {
        Identity.Named named = identity.named();
        Optional<KnownParticipant> participant = Optional.empty();
        if (named.addressHashes().isEmpty()) {
            participant = memory.participant(named.participantId());
        } else if (named.participantId() == null) {
            participant = memory.participantAt(named.addressHashes());
        }
        return participant.map(KnownParticipant::id).orElse(null);
    }

    /** For the guesses of later batches. */
    void remember() {
        memory.addresses.forEach((address, participant) -> hints.remember(address, participant.id()));
    }
}
