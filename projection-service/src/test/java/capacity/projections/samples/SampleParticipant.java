package capacity.projections.samples;

import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.IdentificationMethod;
import java.time.LocalDate;
import java.util.UUID;

/** A participant as a kiosk describes them: usual values, except for those that the test sets. */
public record SampleParticipant(
        UUID id, String sector, String country, String gender, String role, IdentificationMethod identifiedBy) {

    public static SampleParticipant someone() {
        return new SampleParticipant(
                UUID.randomUUID(), "government", "KE", "female", "participant", IdentificationMethod.EMAIL);
    }

    public SampleParticipant sector(String code) {
        return new SampleParticipant(id, code, country, gender, role, identifiedBy);
    }

    public SampleParticipant country(String code) {
        return new SampleParticipant(id, sector, code, gender, role, identifiedBy);
    }

    public SampleParticipant gender(String code) {
        return new SampleParticipant(id, sector, country, code, role, identifiedBy);
    }

    public SampleParticipant role(String code) {
        return new SampleParticipant(id, sector, country, gender, code, identifiedBy);
    }

    public SampleParticipant by(IdentificationMethod how) {
        return new SampleParticipant(id, sector, country, gender, role, how);
    }

    ParticipantAttended scan(UUID event, LocalDate day) {
        return new ParticipantAttended(
                UUID.randomUUID(), event, id, day, false, sector, country, gender, role, identifiedBy);
    }
}
