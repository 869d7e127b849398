package capacity.totals;

import capacity.contracts.AttendanceFact.ParticipantAttended;
import capacity.contracts.IdentifiedBy;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** What a kiosk says of somebody; all usual but for what matters. */
public record Someone(UUID id, String sector, String country, String gender, String role, IdentifiedBy identifiedBy) {

    public static Someone someone() {
        return new Someone(UUID.randomUUID(), "government", "KE", "female", "participant", IdentifiedBy.EMAIL);
    }

    public Someone sector(String code) {
        return new Someone(id, code, country, gender, role, identifiedBy);
    }

    public Someone country(String code) {
        return new Someone(id, sector, code, gender, role, identifiedBy);
    }

    public Someone gender(String code) {
        return new Someone(id, sector, country, code, role, identifiedBy);
    }

    public Someone role(String code) {
        return new Someone(id, sector, country, gender, code, identifiedBy);
    }

    public Someone by(IdentifiedBy how) {
        return new Someone(id, sector, country, gender, role, how);
    }

    ParticipantAttended scan(UUID event, LocalDate day) {
        return new ParticipantAttended(
                UUID.randomUUID(),
                event,
                id,
                day,
                false,
                day.atTime(9, 0).atOffset(ZoneOffset.UTC),
                sector,
                country,
                gender,
                role,
                identifiedBy);
    }
}
