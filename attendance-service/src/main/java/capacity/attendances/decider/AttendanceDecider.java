package capacity.attendances.decider;

import capacity.attendances.decider.Attendance.DayOfRole;
import capacity.attendances.decider.AttendanceCommand.Annul;
import capacity.attendances.decider.AttendanceCommand.Attend;
import capacity.attendances.decider.AttendanceCommand.Redate;
import capacity.attendances.decider.KnownEvent.Status;
import capacity.contracts.decision.Decider;
import capacity.contracts.decision.Decision;
import capacity.contracts.decision.Rejection;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import java.util.Optional;

/**
 * One attendance per participant, event, local day and kind of role: the first scan of a day, in journal order, stands.
 */
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
            return attendance.with(attended, attended.scanId());
        }
        if (fact instanceof AttendanceAnnulled annulled) {
            return attendance.annulled(annulled.scanId());
        }
        if (fact instanceof AttendanceRedated redated) {
            return attendance.with(redated.scan(), redated.standing());
        }
        throw new IllegalArgumentException("unknown fact " + fact.getClass());
    }

    /**
     * No fact is recorded for a day that already has an attendance, for an annulment that ends nothing, nor for a scan
     * that is on its day.
     */
    @Override
    public Decision<AttendanceFact> decide(Attendance attendance, AttendanceCommand command) {
        if (command instanceof Attend attend) {
            return attend(attendance, attend);
        }
        if (command instanceof Annul annul) {
            return annul(attendance, annul);
        }
        if (command instanceof Redate redate) {
            return Decision.facts(new Redating(this, attendance, redate).facts());
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
        DayOfRole place = DayOfRole.of(scan.day(), scan.role());
        return attendance.standingOn(place).isPresent()
                ? Decision.nothing()
                : Decision.fact(attended(scan, scan.event().orElseThrow()));
    }

    private static ParticipantAttended attended(Attend scan, KnownEvent event) {
        return new ParticipantAttended(
                scan.scanId(),
                scan.eventId(),
                scan.participantId(),
                scan.day(),
                event.isOutside(scan.day()),
                scan.sector(),
                scan.country(),
                scan.gender(),
                scan.role(),
                scan.identifiedBy());
    }

    private static Decision<AttendanceFact> annul(Attendance attendance, Annul command) {
        if (!attendance.stands(command.scanId())) {
            return Decision.nothing();
        }
        ParticipantAttended scan = attendance.scans().get(command.scanId()).fact();
        return Decision.fact(new AttendanceAnnulled(
                scan.scanId(), scan.eventId(), scan.participantId(), scan.day(), command.reason(), scan.role()));
    }
}
