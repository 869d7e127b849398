package capacity.attendances.api;

import capacity.attendances.participant.Person;
import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.http.problem.Warning;
import capacity.journal.StoredFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An accepted scan as it is listed.
 *
 * @param id of the scan
 * @param occurredAt when the scan was, as sent; null if that was removed
 * @param day the calendar day in the event's time zone to which the scan belongs
 * @param outsideDates whether the day is outside the dates that the event has today
 * @param annulled null if the scan was not annulled
 * @param redatings the moves to another day, in their order; null if there are none
 * @param duplicateOf the scan that stands on this day instead, since this one was moved there; null if there is none
 * @param warnings what is odd; null if nothing is. Only organizers see possible-second
 * @param participant null if the caller may not see names, the person gave none, was erased, or is unreadable
 * @param unreadable true if the register has a name that cannot be decrypted; otherwise null
 */
@Schema(
        requiredProperties = {
            "id",
            "participantId",
            "eventId",
            "day",
            "outsideDates",
            "sector",
            "gender",
            "role",
            "recordedAt",
            "position"
        })
public record AttendanceView(
        UUID id,
        UUID participantId,
        UUID eventId,
        String occurredAt,
        LocalDate day,
        Boolean outsideDates,
        String sector,
        String country,
        String gender,
        String role,
        Annulment annulled,
        List<MovedDay> redatings,
        UUID duplicateOf,
        List<Warning> warnings,
        Instant recordedAt,
        Long position,
        Person participant,
        Boolean unreadable) {

    private static final Warning OUTSIDE_DATES =
            new Warning("outside-dates", "The day is outside the dates of the event. It counts all the same.");
    private static final Warning POSSIBLE_SECOND = new Warning(
            "possible-second",
            "Another participant of this event has the same name and country. Perhaps it is one person.");

    public record Annulment(String reason, Instant recordedAt) {}

    /**
     * @param standing the scan that stands on {@code day} since then
     * @param timeZoneRules the version of the rules that gave the day; null if an earlier move was undone
     */
    @Schema(requiredProperties = {"from", "day", "standing", "recordedAt", "actor"})
    public record MovedDay(
            LocalDate from, LocalDate day, UUID standing, Instant recordedAt, String actor, String timeZoneRules) {
        static MovedDay of(StoredFact stored) {
            AttendanceRedated fact = (AttendanceRedated) stored.fact();
            Envelope envelope = stored.envelope();
            return new MovedDay(
                    fact.from(),
                    fact.day(),
                    fact.standing(),
                    envelope.recordedAt(),
                    envelope.actor(),
                    fact.timeZoneRules());
        }
    }

    /** What the register says of the participant; all is null or false where there is nothing, or nothing to be seen. */
    record Visible(Person person, boolean unreadable, boolean possibleSecond) {
        static final Visible NOTHING = new Visible(null, false, false);
    }

    static AttendanceView of(StoredFact first, AttendancePage page, Visible visible) {
        List<StoredFact> changes = page.changes().getOrDefault(AttendancePage.scanOf(first), List.of());
        List<StoredFact> moves = changes.stream()
                .filter(change -> change.fact() instanceof AttendanceRedated)
                .toList();
        StoredFact last = moves.isEmpty() ? first : moves.get(moves.size() - 1);
        ParticipantAttended scan =
                last.fact() instanceof AttendanceRedated redated ? redated.scan() : (ParticipantAttended) last.fact();
        boolean outside =
                page.dates() == null ? scan.outsideDates() : !page.dates().contain(scan.day());
        return new AttendanceView(
                scan.scanId(),
                scan.participantId(),
                scan.eventId(),
                page.moments().get(scan.scanId()),
                scan.day(),
                outside,
                scan.sector(),
                scan.country(),
                scan.gender(),
                scan.role(),
                annulment(changes),
                moves.isEmpty() ? null : moves.stream().map(MovedDay::of).toList(),
                last.fact() instanceof AttendanceRedated redated && !redated.stands() ? redated.standing() : null,
                warnings(outside, visible.possibleSecond()),
                first.envelope().recordedAt(),
                first.envelope().position(),
                visible.person(),
                visible.unreadable() ? true : null);
    }

    private static Annulment annulment(List<StoredFact> changes) {
        return changes.stream()
                .filter(change -> change.fact() instanceof AttendanceAnnulled)
                .findFirst()
                .map(end -> new Annulment(
                        ((AttendanceAnnulled) end.fact()).reason(),
                        end.envelope().recordedAt()))
                .orElse(null);
    }

    private static List<Warning> warnings(boolean outside, boolean possibleSecond) {
        List<Warning> warnings = new ArrayList<>();
        if (outside) {
            warnings.add(OUTSIDE_DATES);
        }
        if (possibleSecond) {
            warnings.add(POSSIBLE_SECOND);
        }
        return warnings.isEmpty() ? null : warnings;
    }
}
