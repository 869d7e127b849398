package capacity.recording;

import capacity.attendance.AttendanceCommand.Attend;
import capacity.attendance.AttendanceDecider;
import capacity.attendance.KnownEvent;
import capacity.batch.AttendanceStream;
import capacity.batch.KnownParticipant;
import capacity.batch.Memory;
import capacity.batch.Receipt;
import capacity.contracts.AttendanceFact;
import capacity.contracts.Decision;
import capacity.contracts.IdentifiedBy;
import capacity.contracts.Rejection;
import capacity.participant.Keys;
import capacity.scan.Identity;
import capacity.scan.Scan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decides a scan that has no receipt yet, or one that waits in quarantine. */
final class Attending {

    private final AttendanceDecider decider = new AttendanceDecider();
    private final Identifying identifying = new Identifying();

    /**
     * The event is judged first: a scan of an unknown event is released when the event arrives, whoever was scanned.
     *
     * @param digest of what was sent first under the scan's id
     */
    Answer attend(Scan scan, String digest, String actor, UUID command, Memory memory) {
        Optional<KnownEvent> event = memory.event(scan.eventId());
        Optional<Rejection> refusal = AttendanceDecider.refusal(event);
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get(), List.of());
        }
        Identifying.Result who = identifying.identify(scan.identity(), memory);
        if (who.refused() != null) {
            return who.refused();
        }
        Attend attend = attend(scan, who.participant(), event);
        AttendanceStream stream = memory.stream(who.participant().id(), scan.eventId());
        Decision<AttendanceFact> decision = decider.decide(stream.state(), attend);
        if (decision instanceof Decision.Refused<AttendanceFact> refused) {
            return new Answer.Refused(refused.rejection(), List.of());
        }
        var facts = ((Decision.Accepted<AttendanceFact>) decision).facts();
        facts.forEach(fact -> memory.record(fact, actor, command));
        Receipt receipt = receipt(attend, who.participant(), digest, stream);
        memory.keep(receipt);
        return new Answer.Recorded(receipt, null, !facts.isEmpty());
    }

    private static Receipt receipt(Attend attend, KnownParticipant who, String digest, AttendanceStream stream) {
        LocalDate day = attend.event().orElseThrow().dayOf(attend.occurredAt());
        UUID standing = stream.state().standingOn(day).orElseThrow();
        return new Receipt(
                attend.scanId(),
                Keys.bound(who.contentKey(), digest),
                standing.equals(attend.scanId()) ? Receipt.Status.ACCEPTED : Receipt.Status.DUPLICATE,
                who.id(),
                attend.eventId(),
                day,
                standing,
                stream.attendedAt(standing));
    }

    private static Attend attend(Scan scan, KnownParticipant who, Optional<KnownEvent> event) {
        return new Attend(
                scan.id(),
                scan.eventId(),
                who.id(),
                scan.occurredAt(),
                scan.sector(),
                scan.country(),
                scan.gender(),
                scan.role(),
                how(scan.identity()),
                event);
    }

    private static IdentifiedBy how(Identity identity) {
        if (identity instanceof Identity.Unknown unknown) {
            return unknown.how();
        }
        return identity instanceof Identity.ByAddress ? IdentifiedBy.EMAIL : IdentifiedBy.PARTICIPANT_ID;
    }
}
