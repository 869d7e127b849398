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
            Identity identity = sent.isValid() ? sent.scan().identity() : null;
            if (identity instanceof Identity.ByAddress address) {
                addresses.add(address.addressHash());
            } else if (identity instanceof Identity.Known known) {
                participants.add(known.participantId());
            } else if (identity instanceof Identity.Both both) {
                addresses.add(both.addressHash());
                participants.add(both.participantId());
            }
        }
        return Tuple.from(new Object[] {addresses.toArray(String[]::new), participants.toArray(UUID[]::new)});
    }

    /** Null if there is no guess. */
    UUID guess(Identity identity) {
        if (identity instanceof Identity.ByAddress address) {
            return hints.participantAt(address.addressHash());
        }
        return identity instanceof Identity.Known known ? known.participantId() : null;
    }

    /** Null if the register has no such participant. */
    UUID known(Identity identity) {
        Optional<KnownParticipant> participant = Optional.empty();
        if (identity instanceof Identity.ByAddress address) {
            participant = memory.participantAt(address.addressHash());
        } else if (identity instanceof Identity.Known known) {
            participant = memory.participant(known.participantId());
        }
        return participant.map(KnownParticipant::id).orElse(null);
    }

    /** For the guesses of later batches. */
    void remember() {
        memory.addresses.forEach((address, participant) -> hints.remember(address, participant.id()));
    }
}
