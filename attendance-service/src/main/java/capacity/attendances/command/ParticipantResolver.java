package capacity.attendances.command;

import capacity.attendances.scan.Identity;
import capacity.attendances.scan.Identity.Both;
import capacity.attendances.scan.Identity.ByAddress;
import capacity.attendances.scan.Identity.Known;
import capacity.attendances.unitofwork.KnownParticipant;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.http.problem.Fault;
import java.util.List;
import java.util.Optional;

/** Finds the participant of a scan in the register, or registers them. */
final class ParticipantResolver {

    /** One of the two is null. */
    record Result(KnownParticipant participant, ServiceResult.Refused refused) {}

    Result identify(Identity identity, UnitOfWork memory) {
        if (identity instanceof ByAddress address) {
            return found(memory.participantAt(address.addressHash())
                    .orElseGet(() -> memory.register(address.candidate().get())));
        }
        if (identity instanceof Identity.Unknown unknown) {
            return found(memory.register(unknown.candidate().get()));
        }
        if (identity instanceof Known known) {
            return memory.participant(known.participantId())
                    .map(ParticipantResolver::found)
                    .orElseGet(ParticipantResolver::unknown);
        }
        if (identity instanceof Both both) {
            return memory.participant(both.participantId())
                    .map(named -> refused(contradiction(named, both, memory)))
                    .orElseGet(ParticipantResolver::unknown);
        }
        throw new IllegalArgumentException("unknown identity " + identity.getClass());
    }

    /**
     * A scan with both an id and an address is invalid in any case. If they belong to two participants, the refusal
     * says so.
     */
    private static ServiceResult.Refused contradiction(KnownParticipant named, Both both, UnitOfWork memory) {
        Optional<KnownParticipant> addressed = memory.participantAt(both.addressHash());
        boolean conflict = addressed.isPresent() && !addressed.get().id().equals(named.id())
                || named.addressHash() != null && !named.addressHash().equals(both.addressHash());
        return conflict
                ? ServiceResult.Refused.of(
                        "identity-conflict",
                        "The e-mail address does not belong to the participant with this participantId.")
                : ServiceResult.Refused.invalid(
                        List.of(Fault.at("", "must not have both participant and participantId")));
    }

    private static Result found(KnownParticipant participant) {
        return new Result(participant, null);
    }

    private static Result refused(ServiceResult.Refused refused) {
        return new Result(null, refused);
    }

    private static Result unknown() {
        return refused(
                ServiceResult.Refused.of("unknown-participant", "There is no participant with this participantId."));
    }
}
