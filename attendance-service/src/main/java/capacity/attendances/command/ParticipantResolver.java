package capacity.attendances.command;

import capacity.attendances.participant.ParticipantRegister;
import capacity.attendances.participant.Person;
import capacity.attendances.participant.PersonNames;
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

    private static final ServiceResult.Refused NAME_DIFFERS = ServiceResult.Refused.of(
            "name-differs",
            "The e-mail address belongs to a participant whose name shares no word with this one. Release the item with the"
                    + " participantId of that participant, or without the address.");

    /** More are a mistake, or an attack on the size of the row. */
    private static final int MOST_NAMES = 20;

    private final ParticipantRegister register;

    ParticipantResolver(ParticipantRegister register) {
        this.register = register;
    }

    Result identify(Identity identity, UnitOfWork memory) {
        if (identity instanceof ByAddress address) {
            return memory.participantAt(address.addressHashes())
                    .map(known -> sameName(known, address.name(), memory))
                    .orElseGet(() -> found(memory.register(address.candidate().get())));
        }
        if (identity instanceof Identity.Unknown unknown) {
            return found(memory.register(unknown.candidate().get()));
        }
        if (identity instanceof Known known) {
            return memory.participant(known.participantId())
                    .map(participant -> renamed(participant, known.alsoNamed(), memory))
                    .orElseGet(ParticipantResolver::unknown);
        }
        if (identity instanceof Both both) {
            return memory.participant(both.participantId())
                    .map(named -> refused(contradiction(named, both, memory)))
                    .orElseGet(ParticipantResolver::unknown);
        }
        throw new IllegalArgumentException("unknown identity " + identity.getClass());
    }

    /** A name in a script that is not yet known for the address is the same person's. */
    private Result sameName(KnownParticipant known, String name, UnitOfWork memory) {
        Optional<Person> person = register.tryOpen(known.wrappedKey(), known.details());
        if (person.isEmpty()) {
            return found(known);
        }
        List<String> names = person.get().names();
        if (PersonNames.differs(name, names)) {
            return refused(NAME_DIFFERS);
        }
        return PersonNames.isOfNewScript(name, names) ? renamed(known, name, memory) : found(known);
    }

    /** @param name null if the participant is not renamed */
    private Result renamed(KnownParticipant known, String name, UnitOfWork memory) {
        Optional.ofNullable(name)
                .flatMap(other -> register.tryOpen(known.wrappedKey(), known.details()))
                .filter(person ->
                        person.names().size() < MOST_NAMES && !person.names().contains(name))
                .ifPresent(person -> memory.rename(known, register.seal(known.wrappedKey(), person.also(name))));
        return found(known);
    }

    /**
     * A scan with both an id and an address is invalid in any case. If they belong to two participants, the refusal
     * says so.
     */
    private static ServiceResult.Refused contradiction(KnownParticipant named, Both both, UnitOfWork memory) {
        Optional<KnownParticipant> addressed = memory.participantAt(both.addressHashes());
        boolean conflict = addressed.isPresent() && !addressed.get().id().equals(named.id())
                || named.addressHash() != null && !both.addressHashes().contains(named.addressHash());
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
