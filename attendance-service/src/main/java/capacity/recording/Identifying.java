package capacity.recording;

import capacity.batch.KnownParticipant;
import capacity.batch.Memory;
import capacity.contracts.http.Fault;
import capacity.scan.Identity;
import capacity.scan.Identity.Both;
import capacity.scan.Identity.ByAddress;
import capacity.scan.Identity.Known;
import java.util.List;
import java.util.Optional;

/** Finds the participant of a scan in the register, or registers them. */
final class Identifying {

    /** One of the two is null. */
    record Result(KnownParticipant participant, Answer.Refused refused) {}

    Result identify(Identity identity, Memory memory) {
        if (identity instanceof ByAddress address) {
            return found(memory.participantAt(address.addressHash())
                    .orElseGet(() -> memory.register(address.candidate().get())));
        }
        if (identity instanceof Identity.Unknown unknown) {
            return found(memory.register(unknown.candidate().get()));
        }
        if (identity instanceof Known known) {
            return memory.participant(known.participantId())
                    .map(Identifying::found)
                    .orElseGet(Identifying::unknown);
        }
        if (identity instanceof Both both) {
            return memory.participant(both.participantId())
                    .map(named -> refused(contradiction(named, both, memory)))
                    .orElseGet(Identifying::unknown);
        }
        throw new IllegalArgumentException("unknown identity " + identity.getClass());
    }

    /** Naming somebody twice is a fault in any case; naming two people is the graver one. */
    private static Answer.Refused contradiction(KnownParticipant named, Both both, Memory memory) {
        Optional<KnownParticipant> addressed = memory.participantAt(both.addressHash());
        boolean conflict = addressed.isPresent() && !addressed.get().id().equals(named.id())
                || named.addressHash() != null && !named.addressHash().equals(both.addressHash());
        return conflict
                ? Answer.Refused.of("identity-conflict", "The address and participantId are not the same participant.")
                : Answer.Refused.invalid(List.of(Fault.at("", "must have either participant or participantId")));
    }

    private static Result found(KnownParticipant participant) {
        return new Result(participant, null);
    }

    private static Result refused(Answer.Refused refused) {
        return new Result(null, refused);
    }

    private static Result unknown() {
        return refused(Answer.Refused.of("unknown-participant", "There is no participant with this participantId."));
    }
}
