package capacity.attendances.scan;

import capacity.attendances.participant.DerivedKeys;
import capacity.attendances.participant.EmailAddresses;
import capacity.attendances.participant.ParticipantRegister;
import capacity.attendances.participant.Person;
import capacity.attendances.scan.Submission.SealedItem;
import capacity.contracts.facts.IdentificationMethod;
import capacity.http.body.Bodies;
import capacity.http.body.ParsedBody;
import capacity.http.problem.Fault;
import capacity.http.response.JsonOutput;
import capacity.http.value.TextFormats;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes submissions from JSON items. Thread-safe. Takes microseconds of cryptography per item. */
public final class ScanReader {

    private final ParticipantRegister register;
    private final DerivedKeys keys;

    public ScanReader(ParticipantRegister register) {
        this.register = register;
        this.keys = register.keys();
    }

    public Submission read(JsonNode item) {
        ParsedBody<ScanBody> parsed = Bodies.read(item, ScanBody.class);
        List<Fault> faults = new ArrayList<>(parsed.faults());
        if (!isIdentifiedOnce(item) && !isAddressedParticipant(item, parsed)) {
            faults.add(Fault.at("", "must have exactly one of participant, participantId, anonymous: true"));
        }
        String digest = keys.digest(CanonicalItem.canonical(item));
        UUID sent = id(item, "id").orElse(null);
        return new Submission(
                sent == null ? UuidCreator.getTimeOrderedEpoch() : sent,
                digest,
                id(item, "eventId").orElse(null),
                faults.isEmpty() ? scan(parsed.value()) : null,
                List.copyOf(faults),
                () -> seal(item, faults));
    }

    private ValidScan scan(ScanBody body) {
        return new ValidScan(
                body.id(),
                body.eventId(),
                body.occurredAt(),
                body.sector(),
                body.country(),
                body.gender(),
                body.role(),
                identity(body),
                body.participant() != null
                        && body.participant().email() != null
                        && EmailAddresses.isRepaired(body.participant().email()));
    }

    private Identity identity(ScanBody body) {
        if (body.participant() == null) {
            return body.participantId() == null
                    ? new Identity.Unknown(() -> register.candidate(null), IdentificationMethod.ANONYMOUS)
                    : new Identity.Known(body.participantId(), null);
        }
        if (body.participantId() != null) {
            return new Identity.Both(
                    body.participantId(), register.hashes(body.participant().email()));
        }
        return identity(body.participant().person());
    }

    private Identity identity(Person person) {
        if (person.email() == null) {
            return new Identity.Unknown(() -> register.candidate(person), IdentificationMethod.NAME);
        }
        return new Identity.ByAddress(register.hashes(person.email()), person.name(), () -> register.candidate(person));
    }

    private static boolean isIdentifiedOnce(JsonNode item) {
        int ways = (Bodies.isAbsent(item.path("participant")) ? 0 : 1)
                + (Bodies.isAbsent(item.path("participantId")) ? 0 : 1)
                + (item.path("anonymous").booleanValue() ? 1 : 0);
        return ways == 1;
    }

    /** Such a scan is refused later, because only the register knows whether id and address contradict each other. */
    private static boolean isAddressedParticipant(JsonNode item, ParsedBody<ScanBody> parsed) {
        return parsed.isValid()
                && !item.path("anonymous").booleanValue()
                && !Bodies.isAbsent(item.path("participantId"))
                && !Bodies.isAbsent(item.path("participant").path("email"));
    }

    private String addressHash(JsonNode item) {
        String email = item.path("participant").path("email").textValue();
        return email == null ? null : register.hash(email);
    }

    private static Optional<UUID> id(JsonNode item, String name) {
        return Optional.ofNullable(item.path(name).textValue()).flatMap(TextFormats.ID::read);
    }

    private SealedItem seal(JsonNode item, List<Fault> faults) {
        byte[] sealedFaults = faults.isEmpty() ? null : SealedJson.seal(keys.quarantine(), JsonOutput.tree(faults));
        return new SealedItem(SealedJson.seal(keys.quarantine(), item), sealedFaults, addressHash(item));
    }
}
