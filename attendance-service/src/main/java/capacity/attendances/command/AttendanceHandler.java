package capacity.attendances.command;

import capacity.attendances.decider.AttendanceCommand.Attend;
import capacity.attendances.decider.AttendanceDecider;
import capacity.attendances.decider.KnownEvent;
import capacity.attendances.participant.DerivedKeys;
import capacity.attendances.scan.ValidScan;
import capacity.attendances.unitofwork.AttendanceStream;
import capacity.attendances.unitofwork.KnownParticipant;
import capacity.attendances.unitofwork.Receipt;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.contracts.decision.Decision;
import capacity.contracts.decision.Rejection;
import capacity.contracts.facts.AttendanceFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decides a scan that has no receipt yet, or one that waits in quarantine. */
final class AttendanceHandler {

    private final AttendanceDecider decider = new AttendanceDecider();
    private final ParticipantResolver identifying = new ParticipantResolver();

    /**
     * Checks the event first: a scan of an unknown event is released when the event arrives, even if the participant is
     * unknown too.
     *
     * @param digest of the content that was first sent with the scan's id
     */
    ServiceResult attend(ValidScan scan, String digest, String actor, UUID command, UnitOfWork memory) {
        Optional<KnownEvent> event = memory.event(scan.eventId());
        Optional<Rejection> refusal = AttendanceDecider.refusal(event);
        if (refusal.isPresent()) {
            return new ServiceResult.Refused(refusal.get(), List.of());
        }
        ParticipantResolver.Result who = identifying.identify(scan.identity(), memory);
        if (who.refused() != null) {
            return who.refused();
        }
        Attend attend = attend(scan, who.participant(), event);
        AttendanceStream stream = memory.stream(who.participant().id(), scan.eventId());
        Decision<AttendanceFact> decision = decider.decide(stream.state(), attend);
        if (decision instanceof Decision.Refused<AttendanceFact> refused) {
            return new ServiceResult.Refused(refused.rejection(), List.of());
        }
        var facts = ((Decision.Accepted<AttendanceFact>) decision).facts();
        facts.forEach(fact -> memory.record(fact, actor, command));
        Receipt receipt = receipt(attend, who.participant(), digest, stream);
        memory.save(receipt);
        return new ServiceResult.ScanResult(receipt, null, !facts.isEmpty());
    }

    private static Receipt receipt(Attend attend, KnownParticipant who, String digest, AttendanceStream stream) {
        LocalDate day = attend.event().orElseThrow().dayOf(attend.occurredAt());
        UUID standing = stream.state().standingOn(day).orElseThrow();
        return new Receipt(
                attend.scanId(),
                DerivedKeys.bound(who.contentKey(), digest),
                standing.equals(attend.scanId()) ? Receipt.Status.ACCEPTED : Receipt.Status.DUPLICATE,
                who.id(),
                attend.eventId(),
                day,
                standing,
                stream.attendedAt(standing));
    }

    private static Attend attend(ValidScan scan, KnownParticipant who, Optional<KnownEvent> event) {
        return new Attend(
                scan.id(),
                scan.eventId(),
                who.id(),
                scan.occurredAt(),
                scan.sector(),
                scan.country(),
                scan.gender(),
                scan.role(),
                scan.identity().method(),
                event);
    }
}
