package capacity.attendances.decider;

import static capacity.attendances.decider.AttendanceSamples.DAY;
import static capacity.attendances.decider.AttendanceSamples.FIRST;
import static capacity.attendances.decider.AttendanceSamples.NEXT;
import static capacity.attendances.decider.AttendanceSamples.SECOND;
import static capacity.attendances.decider.AttendanceSamples.annul;
import static capacity.attendances.decider.AttendanceSamples.annulled;
import static capacity.attendances.decider.AttendanceSamples.attended;
import static capacity.attendances.decider.AttendanceSamples.event;
import static capacity.attendances.decider.AttendanceSamples.given;
import static capacity.attendances.decider.AttendanceSamples.scan;

import capacity.attendances.decider.AttendanceCommand.Redate;
import capacity.attendances.decider.KnownEvent.Status;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.SampleFacts;
import capacity.contracts.testing.SealedTypes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttendanceDeciderTest {

    @Test
    void the_first_scan_of_a_day_counts() {
        given().when(scan(FIRST, DAY)).then(List.of(attended(FIRST, DAY)));
    }

    @Test
    void another_scan_of_that_day_records_no_fact() {
        given(attended(FIRST, DAY)).when(scan(SECOND, DAY)).thenNothing();
    }

    @Test
    void a_scan_of_the_next_day_counts_too() {
        given(attended(FIRST, DAY)).when(scan(SECOND, NEXT)).then(List.of(attended(SECOND, NEXT)));
    }

    @Test
    void staff_in_the_morning_and_participant_in_the_afternoon_took_part() {
        given(attended(FIRST, DAY, "staff")).when(scan(SECOND, DAY)).then(List.of(attended(SECOND, DAY)));
        given(attended(FIRST, DAY))
                .when(scan(SECOND, DAY, "organizer", event(Status.PLANNED)))
                .then(List.of(attended(SECOND, DAY, "organizer")));
    }

    @Test
    void roles_of_one_kind_stand_once() {
        given(attended(FIRST, DAY, "staff"))
                .when(scan(SECOND, DAY, "organizer", event(Status.PLANNED)))
                .thenNothing();
        given(attended(FIRST, DAY, "resource-person")).when(scan(SECOND, DAY)).thenNothing();
    }

    @Test
    void annulling_one_kind_leaves_the_other() {
        given(attended(FIRST, DAY, "staff"), attended(SECOND, DAY))
                .when(annul(FIRST))
                .then(List.of(new AttendanceAnnulled(
                        FIRST, AttendanceSamples.EVENT, AttendanceSamples.PERSON, DAY, "left", "staff")));
        given(attended(FIRST, DAY, "staff"), attended(SECOND, DAY), annulled(SECOND))
                .thenState(state -> state.stands(FIRST), true);
    }

    @Test
    void days_outside_the_dates_count_and_are_flagged() {
        given().when(scan(FIRST, DAY.plusDays(3))).then(List.of(attended(FIRST, DAY.plusDays(3))));
        given().when(scan(FIRST, DAY.minusDays(1))).then(List.of(attended(FIRST, DAY.minusDays(1))));
        given().when(scan(FIRST, DAY.plusDays(2))).then(List.of(attended(FIRST, DAY.plusDays(2))));
    }

    @Test
    void held_events_accept_late_scans_and_cancelled_or_unknown_events_accept_none() {
        given().when(scan(FIRST, DAY, "participant", event(Status.HELD))).then(List.of(attended(FIRST, DAY)));
        given().when(scan(FIRST, DAY, "participant", event(Status.CANCELLED))).thenRefused("event-cancelled");
        given().when(scan(FIRST, DAY, "participant", Optional.empty())).thenRefused("unknown-event");
    }

    @Test
    void an_annulled_day_is_free_for_a_new_scan() {
        given(attended(FIRST, DAY)).when(annul(FIRST)).then(List.of(annulled(FIRST)));
        given(attended(FIRST, DAY), annulled(FIRST)).when(scan(SECOND, DAY)).then(List.of(attended(SECOND, DAY)));
    }

    @Test
    void a_repeated_annulment_does_not_end_a_later_attendance() {
        given(attended(FIRST, DAY), annulled(FIRST)).when(annul(FIRST)).thenNothing();
        given(attended(FIRST, DAY), annulled(FIRST), attended(SECOND, DAY))
                .when(annul(FIRST))
                .thenNothing();
        given(attended(FIRST, DAY), annulled(FIRST), attended(SECOND, DAY))
                .when(annul(SECOND))
                .then(List.of(annulled(SECOND)));
    }

    @Test
    void a_scan_that_never_stood_annuls_nothing() {
        given(attended(FIRST, DAY)).when(annul(SECOND)).thenNothing();
    }

    @Test
    void annulments_of_version_1_end_the_day_as_before() {
        AttendanceAnnulled earlier =
                new AttendanceAnnulled(FIRST, AttendanceSamples.EVENT, AttendanceSamples.PERSON, DAY, "left", null);
        given(attended(FIRST, DAY), earlier).when(scan(SECOND, DAY)).then(List.of(attended(SECOND, DAY)));
    }

    @Test
    void every_fact_and_every_command_has_a_rule() {
        AttendanceDecider decider = new AttendanceDecider();
        Attendance attendance = decider.evolve(decider.initial(), attended(FIRST, DAY));
        SealedTypes.assertKnown(
                AttendanceFact.class, SampleFacts.oneOfEach(), fact -> decider.evolve(attendance, fact));
        SealedTypes.assertKnown(
                AttendanceCommand.class,
                List.of(
                        scan(SECOND, DAY),
                        annul(FIRST),
                        new Redate(List.of(), List.of(), event(Status.HELD).orElseThrow(), "2026f")),
                command -> decider.decide(attendance, command));
    }
}
