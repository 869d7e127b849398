package capacity.attendances.command;

import capacity.attendances.scan.ValidScan;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.http.problem.Warning;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is accepted and odd. It is said in the answer, because the person who can correct it stands at the desk. */
public final class ScanWarnings {

    private static final Duration CLOCK_ERROR = Duration.ofMinutes(10);

    private static final Warning OUTSIDE_DATES = new Warning(
            "outside-dates", "The day of the scan is outside the dates of the event. It counts all the same.");
    private static final Warning IN_THE_FUTURE = new Warning(
            "in-the-future", "The scan lies more than 10 minutes ahead of our clock. Please check the device.");
    private static final Warning ADDRESS_REPAIRED = new Warning(
            "address-repaired", "The e-mail address contained more than the address. The rest was left out.");

    private ScanWarnings() {}

    /** @param day of the scan at its event */
    static List<Warning> of(ValidScan scan, LocalDate day, UnitOfWork memory) {
        List<Warning> warnings = new ArrayList<>();
        if (memory.event(scan.eventId()).filter(event -> event.isOutside(day)).isPresent()) {
            warnings.add(OUTSIDE_DATES);
        }
        warnings.addAll(ofContent(scan, memory.now()));
        return List.copyOf(warnings);
    }

    /** Those that the fact itself tells. */
    static List<Warning> ofFact(ParticipantAttended fact) {
        return fact.outsideDates() ? List.of(OUTSIDE_DATES) : List.of();
    }

    /** Those that need no recorded data. */
    public static List<Warning> ofContent(ValidScan scan, Instant now) {
        List<Warning> warnings = new ArrayList<>();
        if (scan.occurredAt().toInstant().isAfter(now.plus(CLOCK_ERROR))) {
            warnings.add(IN_THE_FUTURE);
        }
        if (scan.addressRepaired()) {
            warnings.add(ADDRESS_REPAIRED);
        }
        return warnings;
    }
}
