package capacity.attendances.decider;

import capacity.attendances.decider.Attendance.AcceptedScan;
import capacity.attendances.decider.Attendance.DayOfRole;
import capacity.attendances.decider.AttendanceCommand.Redate;
import capacity.attendances.decider.AttendanceCommand.Redate.Repeat;
import capacity.attendances.decider.AttendanceCommand.Redate.ScanDay;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Moves scans of one attendance to other days. A scan whose new day is taken becomes a duplicate there. For one use. */
final class Redating {

    private final AttendanceDecider decider;
    private final Redate command;
    private final List<AttendanceFact> facts = new ArrayList<>();
    private final Set<DayOfRole> vacated = new HashSet<>();
    private Attendance attendance;

    Redating(AttendanceDecider decider, Attendance before, Redate command) {
        this.decider = decider;
        this.attendance = before;
        this.command = command;
    }

    List<AttendanceFact> facts() {
        List<ScanDay> waiting = new ArrayList<>(command.days());
        while (!waiting.isEmpty()) {
            ScanDay next = next(waiting);
            waiting.remove(next);
            move(next);
        }
        command.repeats().forEach(this::repeat);
        return facts;
    }

    /** Days are vacated before others move there, because often a whole row of days moves by one. */
    private ScanDay next(List<ScanDay> waiting) {
        return waiting.stream()
                .filter(move -> waiting.stream().noneMatch(other -> other != move && stands(other, move)))
                .findFirst()
                .orElse(waiting.get(0));
    }

    private boolean stands(ScanDay other, ScanDay move) {
        return attendance
                .roleOf(move.scanId())
                .flatMap(role -> attendance.standingOn(DayOfRole.of(move.day(), role)))
                .filter(other.scanId()::equals)
                .isPresent();
    }

    private void move(ScanDay move) {
        AcceptedScan scan = attendance.scans().get(move.scanId());
        if (scan == null || scan.annulled() || scan.fact().day().equals(move.day())) {
            return;
        }
        if (attendance.stands(move.scanId())) {
            vacated.add(scan.place());
        } else if (isTaken(DayOfRole.of(move.day(), scan.fact().role()))) {
            return; // a duplicate on both days changes nothing
        }
        add(move.scanId(), scan.fact(), scan.fact().day(), move.day());
    }

    /** A day that was annulled stays so: only days that this command vacates, or first names, are filled. */
    private void repeat(Repeat repeat) {
        AcceptedScan known = attendance.scans().get(repeat.of());
        if (known == null || attendance.scans().containsKey(repeat.scanId())) {
            return;
        }
        DayOfRole place = DayOfRole.of(repeat.day(), known.fact().role());
        boolean isNew = vacated.contains(place) || !repeat.from().equals(repeat.day());
        if (isNew && !isTaken(place)) {
            add(repeat.scanId(), known.fact(), repeat.from(), repeat.day());
        }
    }

    private boolean isTaken(DayOfRole place) {
        return attendance.standingOn(place).isPresent();
    }

    private void add(UUID scan, ParticipantAttended known, LocalDate from, LocalDate day) {
        AttendanceRedated fact = new AttendanceRedated(
                scan,
                known.eventId(),
                known.participantId(),
                day,
                attendance.standingOn(DayOfRole.of(day, known.role())).orElse(scan),
                from,
                attendance.stands(scan),
                command.event().isOutside(day),
                known.sector(),
                known.country(),
                known.gender(),
                known.role(),
                known.identifiedBy(),
                command.timeZoneRules());
        facts.add(fact);
        attendance = decider.evolve(attendance, fact);
    }
}
