package capacity.attendances.decider;

import capacity.attendances.decider.AttendanceCommand.Annul;
import capacity.attendances.decider.AttendanceCommand.Attend;
import capacity.attendances.decider.KnownEvent.Status;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.IdentificationMethod;
import capacity.contracts.testing.DeciderSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One person at one event of three days. */
final class AttendanceSamples {

    static final UUID EVENT = new UUID(0, 1);
    static final UUID PERSON = new UUID(0, 2);
    static final UUID FIRST = new UUID(1, 1);
    static final UUID SECOND = new UUID(1, 2);
    static final LocalDate DAY = LocalDate.of(2014, 5, 6);
    static final LocalDate NEXT = DAY.plusDays(1);

    private AttendanceSamples() {}

    static Optional<KnownEvent> event(Status status) {
        return Optional.of(new KnownEvent(EVENT, status, "Africa/Nairobi", DAY, DAY.plusDays(2), 1));
    }

    static Attend scan(UUID id, LocalDate day, String role, Optional<KnownEvent> event) {
        return new Attend(
                id, EVENT, PERSON, day, "government", "KE", "female", role, IdentificationMethod.EMAIL, event);
    }

    static Attend scan(UUID id, LocalDate day) {
        return scan(id, day, "participant", event(Status.PLANNED));
    }

    static ParticipantAttended attended(UUID id, LocalDate day, String role) {
        return new ParticipantAttended(
                id,
                EVENT,
                PERSON,
                day,
                day.isBefore(DAY) || day.isAfter(DAY.plusDays(2)),
                "government",
                "KE",
                "female",
                role,
                IdentificationMethod.EMAIL);
    }

    static ParticipantAttended attended(UUID id, LocalDate day) {
        return attended(id, day, "participant");
    }

    static AttendanceAnnulled annulled(UUID id) {
        return new AttendanceAnnulled(id, EVENT, PERSON, DAY, "left", "participant");
    }

    static Annul annul(UUID id) {
        return new Annul(id, "left");
    }

    static DeciderSpec<AttendanceCommand, Attendance, AttendanceFact> given(AttendanceFact... facts) {
        return DeciderSpec.of(new AttendanceDecider()).given(List.of(facts));
    }
}
