package capacity.attendances.decider;

import static capacity.attendances.decider.AttendanceSamples.DAY;
import static capacity.attendances.decider.AttendanceSamples.EVENT;
import static capacity.attendances.decider.AttendanceSamples.FIRST;
import static capacity.attendances.decider.AttendanceSamples.NEXT;
import static capacity.attendances.decider.AttendanceSamples.PERSON;
import static capacity.attendances.decider.AttendanceSamples.SECOND;
import static capacity.attendances.decider.AttendanceSamples.annul;
import static capacity.attendances.decider.AttendanceSamples.annulled;
import static capacity.attendances.decider.AttendanceSamples.attended;
import static capacity.attendances.decider.AttendanceSamples.event;
import static capacity.attendances.decider.AttendanceSamples.given;
import static capacity.attendances.decider.AttendanceSamples.scan;

import capacity.attendances.decider.AttendanceCommand.Redate;
import capacity.attendances.decider.AttendanceCommand.Redate.Repeat;
import capacity.attendances.decider.AttendanceCommand.Redate.ScanDay;
import capacity.attendances.decider.KnownEvent.Status;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.IdentificationMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RedatingTest {

    private static final LocalDate AFTER_NEXT = NEXT.plusDays(1);

    private static Redate redate(ScanDay... days) {
        return new Redate(List.of(days), List.of(), event(Status.HELD).orElseThrow(), "2026f");
    }

    private static AttendanceRedated redated(UUID id, LocalDate from, boolean stood, LocalDate to, UUID standing) {
        return new AttendanceRedated(
                id,
                EVENT,
                PERSON,
                to,
                standing,
                from,
                stood,
                to.isBefore(DAY) || to.isAfter(DAY.plusDays(2)),
                "government",
                "KE",
                "female",
                "participant",
                IdentificationMethod.EMAIL,
                "2026f");
    }

    @Test
    void a_scan_moves_to_its_day() {
        given(attended(FIRST, DAY))
                .when(redate(new ScanDay(FIRST, NEXT)))
                .then(List.of(redated(FIRST, DAY, true, NEXT, FIRST)));
        given(attended(FIRST, DAY), redated(FIRST, DAY, true, NEXT, FIRST))
                .when(scan(SECOND, DAY))
                .then(List.of(attended(SECOND, DAY)));
    }

    @Test
    void a_scan_that_is_on_its_day_makes_no_fact() {
        given(attended(FIRST, DAY)).when(redate(new ScanDay(FIRST, DAY))).thenNothing();
        given(attended(FIRST, DAY), redated(FIRST, DAY, true, NEXT, FIRST))
                .when(redate(new ScanDay(FIRST, NEXT)))
                .thenNothing();
    }

    @Test
    void where_the_day_is_taken_the_scan_becomes_a_duplicate() {
        given(attended(FIRST, DAY), attended(SECOND, NEXT))
                .when(redate(new ScanDay(FIRST, NEXT), new ScanDay(SECOND, NEXT)))
                .then(List.of(redated(FIRST, DAY, true, NEXT, SECOND)));
    }

    @Test
    void undoing_restores_the_day() {
        given(attended(FIRST, DAY), attended(SECOND, NEXT), redated(FIRST, DAY, true, NEXT, SECOND))
                .when(redate(new ScanDay(FIRST, DAY)))
                .then(List.of(redated(FIRST, NEXT, false, DAY, FIRST)));
        given(
                        attended(FIRST, DAY),
                        attended(SECOND, NEXT),
                        redated(FIRST, DAY, true, NEXT, SECOND),
                        redated(FIRST, NEXT, false, DAY, FIRST))
                .thenState(state -> state.stands(FIRST) && state.stands(SECOND), true);
    }

    @Test
    void days_that_move_together_do_not_meet() {
        given(attended(FIRST, DAY), attended(SECOND, NEXT))
                .when(redate(new ScanDay(FIRST, NEXT), new ScanDay(SECOND, AFTER_NEXT)))
                .then(List.of(redated(SECOND, NEXT, true, AFTER_NEXT, SECOND), redated(FIRST, DAY, true, NEXT, FIRST)));
    }

    @Test
    void a_duplicate_that_stays_one_makes_no_fact() {
        UUID third = new UUID(1, 3);
        given(
                        attended(FIRST, DAY),
                        attended(SECOND, NEXT),
                        redated(FIRST, DAY, true, NEXT, SECOND),
                        attended(third, DAY))
                .when(redate(new ScanDay(FIRST, DAY)))
                .thenNothing();
    }

    @Test
    void an_annulled_scan_stays_annulled() {
        given(attended(FIRST, DAY), annulled(FIRST))
                .when(redate(new ScanDay(FIRST, NEXT)))
                .thenNothing();
    }

    @Test
    void the_new_day_is_what_an_annulment_ends() {
        given(attended(FIRST, DAY), redated(FIRST, DAY, true, NEXT, FIRST), attended(SECOND, DAY))
                .when(annul(SECOND))
                .then(List.of(annulled(SECOND)));
    }

    @Test
    void a_duplicate_by_redating_annuls_nothing() {
        given(attended(FIRST, DAY), attended(SECOND, NEXT), redated(FIRST, DAY, true, NEXT, SECOND))
                .when(annul(FIRST))
                .thenNothing();
    }

    /** The scan of the evening belongs to the day before; the one of the next morning, until now its repeat, stays. */
    @Test
    void a_repeat_stands_where_the_scan_before_it_left() {
        given(attended(FIRST, NEXT))
                .when(new Redate(
                        List.of(new ScanDay(FIRST, DAY)),
                        List.of(new Repeat(SECOND, NEXT, NEXT, FIRST)),
                        event(Status.HELD).orElseThrow(),
                        "2026f"))
                .then(List.of(redated(FIRST, NEXT, true, DAY, FIRST), redated(SECOND, NEXT, false, NEXT, SECOND)));
    }

    @Test
    void a_repeat_that_belongs_to_a_free_day_stands_there() {
        Redate command = new Redate(
                List.of(new ScanDay(FIRST, NEXT)),
                List.of(new Repeat(SECOND, NEXT, DAY, FIRST)),
                event(Status.HELD).orElseThrow(),
                "2026f");
        AttendanceRedated fact = redated(SECOND, NEXT, false, DAY, SECOND);
        given(attended(FIRST, NEXT)).when(command).then(List.of(fact));
        given(attended(FIRST, NEXT), fact).when(command).thenNothing();
        given(attended(FIRST, NEXT), fact)
                .when(redate(new ScanDay(SECOND, NEXT)))
                .then(List.of(redated(SECOND, DAY, true, NEXT, FIRST)));
    }

    @Test
    void a_repeat_of_an_annulled_day_stands_nowhere() {
        given(attended(FIRST, DAY), annulled(FIRST))
                .when(new Redate(
                        List.of(),
                        List.of(new Repeat(SECOND, DAY, DAY, FIRST)),
                        event(Status.HELD).orElseThrow(),
                        "2026f"))
                .thenNothing();
    }

    @Test
    void kinds_of_roles_do_not_meet() {
        given(attended(FIRST, DAY), attended(SECOND, NEXT, "staff"))
                .when(redate(new ScanDay(FIRST, NEXT)))
                .then(List.of(redated(FIRST, DAY, true, NEXT, FIRST)));
    }
}
