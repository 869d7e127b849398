package capacity.attendances.command;

import capacity.attendances.command.ServiceCommand.RedateScans;
import capacity.attendances.command.ServiceResult.RedatingResult;
import capacity.attendances.command.ServiceResult.RedatingResult.RedatedScan;
import capacity.attendances.decider.AttendanceCommand.Redate;
import capacity.attendances.decider.AttendanceCommand.Redate.Repeat;
import capacity.attendances.decider.AttendanceCommand.Redate.ScanDay;
import capacity.attendances.decider.AttendanceDecider;
import capacity.attendances.decider.KnownEvent;
import capacity.attendances.unitofwork.AttendanceStream;
import capacity.attendances.unitofwork.Receipt;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.contracts.decision.Decision;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.journal.command.AdmittedCommand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Moves scans of one event to other days, participant by participant, and keeps their receipts in step. */
final class RedatingHandler {

    private final AttendanceDecider decider = new AttendanceDecider();

    ServiceResult redate(AdmittedCommand<?> by, RedateScans command, UnitOfWork memory) {
        Optional<KnownEvent> event = memory.event(command.eventId());
        if (event.isEmpty()) {
            return ServiceResult.Refused.of("not-found", "There is no event with this id.");
        }
        Map<UUID, List<Receipt>> people = new LinkedHashMap<>();
        command.days()
                .keySet()
                .forEach(scan -> memory.receipt(scan)
                        .filter(receipt ->
                                !receipt.isQuarantined() && receipt.eventId().equals(command.eventId()))
                        .ifPresent(receipt -> people.computeIfAbsent(receipt.participantId(), any -> new ArrayList<>())
                                .add(receipt)));
        List<RedatedScan> redated = new ArrayList<>();
        Long position = null;
        for (Map.Entry<UUID, List<Receipt>> person : people.entrySet()) {
            AttendanceStream stream = memory.stream(person.getKey(), command.eventId());
            for (AttendanceFact fact : decide(stream, person.getValue(), command, event.get())) {
                position = memory.record(fact, by.actor(), by.id());
                redated.add(answer((AttendanceRedated) fact));
            }
            person.getValue().forEach(receipt -> memory.move(moved(receipt, stream, command)));
        }
        return new RedatingResult(redated, position);
    }

    private List<AttendanceFact> decide(
            AttendanceStream stream, List<Receipt> receipts, RedateScans command, KnownEvent event) {
        List<ScanDay> days = new ArrayList<>();
        List<Repeat> repeats = new ArrayList<>();
        for (Receipt receipt : receipts) {
            LocalDate day = command.days().get(receipt.scanId());
            if (stream.state().scans().containsKey(receipt.scanId())) {
                days.add(new ScanDay(receipt.scanId(), day));
            } else {
                repeats.add(new Repeat(receipt.scanId(), receipt.day(), day, receipt.standing()));
            }
        }
        Redate redate = new Redate(days, repeats, event, command.timeZoneRules());
        return ((Decision.Accepted<AttendanceFact>) decider.decide(stream.state(), redate)).facts();
    }

    static RedatedScan answer(AttendanceRedated fact) {
        return new RedatedScan(fact.scanId(), fact.participantId(), fact.from(), fact.day(), fact.standing());
    }

    private static Receipt moved(Receipt receipt, AttendanceStream stream, RedateScans command) {
        LocalDate day = command.days().get(receipt.scanId());
        UUID standing = stream.standing(receipt, day).orElse(receipt.standing());
        return receipt.on(day, standing, command.timeZoneRules());
    }
}
