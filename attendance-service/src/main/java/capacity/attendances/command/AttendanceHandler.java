package capacity.attendances.command;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import capacity.attendances.decider.Attendance.DayOfRole;
import capacity.attendances.decider.AttendanceCommand.Attend;
import capacity.attendances.decider.AttendanceDecider;
import capacity.attendances.decider.KnownEvent;
import capacity.attendances.participant.DerivedKeys;
import capacity.attendances.participant.ParticipantRegister;
import capacity.attendances.scan.ValidScan;
import capacity.attendances.unitofwork.AttendanceStream;
import capacity.attendances.unitofwork.KnownParticipant;
import capacity.attendances.unitofwork.Receipt;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.contracts.decision.Decision;
import capacity.contracts.decision.Rejection;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.timezone.TimeZones;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decides a scan that has no receipt yet, or one that waits in quarantine. */
final class AttendanceHandler {

    private final AttendanceDecider decider = new AttendanceDecider();
    private final ParticipantResolver identifying;
    private final TimeZones zones;

    AttendanceHandler(ParticipantRegister register, TimeZones zones) {
        this.identifying = new ParticipantResolver(register);
        this.zones = zones;
    }

    /**
     * Checks the event first: a scan of an unknown event is released when the event arrives, even if the participant is
     * unknown too.
     *
     * @param digest of the content that was first sent with the scan's id
     */
    ServiceResult attend(ValidScan scan, String digest, String actor, UUID command, UnitOfWork memory) {
        Optional<KnownEvent> event = memory.event(scan.eventId());
        Optional<Rejection> refusal = AttendanceDecider.refusal(event).or(() -> unknownZone(event));
        if (refusal.isPresent()) {
            return new ServiceResult.Refused(refusal.get(), List.of());
        }
        ParticipantResolver.Result who = identifying.identify(scan.identity(), memory);
        if (who.refused() != null) {
            return who.refused();
        }
        Attend attend = attend(scan, who.participant(), event.orElseThrow());
        AttendanceStream stream = memory.stream(who.participant().id(), scan.eventId());
        Decision<AttendanceFact> decision = decider.decide(stream.state(), attend);
        if (decision instanceof Decision.Refused<AttendanceFact> refused) {
            return new ServiceResult.Refused(refused.rejection(), List.of());
        }
        var facts = ((Decision.Accepted<AttendanceFact>) decision).facts();
        facts.forEach(fact -> memory.record(fact, actor, command));
        Receipt receipt =
                receipt(attend, scan, DerivedKeys.bound(who.participant().contentKey(), digest), stream);
        memory.save(receipt);
        return new ServiceResult.ScanResult(
                receipt, null, !facts.isEmpty(), ScanWarnings.of(scan, receipt.day(), memory));
    }

    /** An event may have been registered with newer rules than these. */
    private Optional<Rejection> unknownZone(Optional<KnownEvent> event) {
        return event.map(KnownEvent::timeZone)
                .filter(zone -> !zones.has(zone))
                .map(zone -> new Rejection(
                        "unknown-time-zone",
                        "The time zone rules of version " + zones.version() + " do not know the event's time zone "
                                + zone + ". Please ask your administrator to install newer rules."));
    }

    private Receipt receipt(Attend attend, ValidScan scan, String content, AttendanceStream stream) {
        UUID standing = stream.state()
                .standingOn(DayOfRole.of(attend.day(), attend.role()))
                .orElseThrow();
        return new Receipt(
                attend.scanId(),
                content,
                standing.equals(attend.scanId()) ? Receipt.Status.ACCEPTED : Receipt.Status.DUPLICATE,
                attend.participantId(),
                attend.eventId(),
                attend.day(),
                standing,
                stream.attendedAt(standing),
                ISO_OFFSET_DATE_TIME.format(scan.occurredAt()),
                zones.version());
    }

    private Attend attend(ValidScan scan, KnownParticipant who, KnownEvent event) {
        return new Attend(
                scan.id(),
                scan.eventId(),
                who.id(),
                zones.dayOf(scan.occurredAt().toInstant(), event.timeZone()),
                scan.sector(),
                scan.country(),
                scan.gender(),
                scan.role(),
                scan.identity().method(),
                Optional.of(event));
    }
}
