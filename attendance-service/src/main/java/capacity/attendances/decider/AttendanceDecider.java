package capacity.attendances.decider;

import capacity.attendances.decider.AttendanceCommand.Annul;
import capacity.attendances.decider.AttendanceCommand.Attend;
import capacity.attendances.decider.KnownEvent.Status;
import capacity.contracts.decision.Decider;
import capacity.contracts.decision.Decision;
import capacity.contracts.decision.Rejection;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One attendance per participant, event and local day: the first scan of a day, in journal order, counts. */
public final class AttendanceDecider implements Decider<AttendanceCommand, Attendance, AttendanceFact> {

    public static final String UNKNOWN_EVENT = "unknown-event";
    public static final String EVENT_CANCELLED = "event-cancelled";

    @Override
    public Class<AttendanceFact> family() {
        return AttendanceFact.class;
    }

    @Override
    public Attendance initial() {
        return Attendance.NONE;
    }

    @Override
    public Attendance evolve(Attendance attendance, AttendanceFact fact) {
        if (fact instanceof ParticipantAttended attended) {
            return attendance.with(attended.day(), attended.scanId());
        }
        if (fact instanceof AttendanceAnnulled annulled) {
            return attendance.without(annulled.day());
        }
        throw new IllegalArgumentException("unknown fact " + fact.getClass());
    }

    /** No fact is recorded for a day that already has an attendance, nor for an attendance that is already annulled. */
    @Override
    public Decision<AttendanceFact> decide(Attendance attendance, AttendanceCommand command) {
        if (command instanceof Attend attend) {
            return attend(attendance, attend);
        }
        if (command instanceof Annul annul) {
            return annul(attendance, annul);
        }
        throw new IllegalArgumentException("unknown command " + command.getClass());
    }

    /** Why the event accepts no scans of any participant. Held events accept scans that kiosks send late. */
    public static Optional<Rejection> refusal(Optional<KnownEvent> event) {
        if (event.isEmpty()) {
            return Optional.of(new Rejection(UNKNOWN_EVENT, "The event does not exist, or is not known here yet."));
        }
        return event.get().status() == Status.CANCELLED
                ? Optional.of(new Rejection(EVENT_CANCELLED, "The event is cancelled."))
                : Optional.empty();
    }

    private static Decision<AttendanceFact> attend(Attendance attendance, Attend scan) {
        Optional<Rejection> refusal = refusal(scan.event());
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        KnownEvent event = scan.event().orElseThrow();
        LocalDate day = event.dayOf(scan.occurredAt());
        return attendance.standingOn(day).isPresent() ? Decision.nothing() : Decision.fact(attended(scan, event, day));
    }

    private static ParticipantAttended attended(Attend scan, KnownEvent event, LocalDate day) {
        return new ParticipantAttended(
                scan.scanId(),
                scan.eventId(),
                scan.participantId(),
                day,
                event.isOutside(day),
                scan.occurredAt(),
                scan.sector(),
                scan.country(),
                scan.gender(),
                scan.role(),
                scan.identifiedBy());
    }

    private static Decision<AttendanceFact> annul(Attendance attendance, Annul command) {
        UUID stands = attendance.standingOn(command.day()).orElse(null);
        return command.standing().equals(stands)
                ? Decision.fact(new AttendanceAnnulled(
                        stands, command.eventId(), command.participantId(), command.day(), command.reason()))
                : Decision.nothing();
    }
}
