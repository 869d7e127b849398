package capacity.attendances.decider;

import capacity.attendances.decider.AttendanceCommand.Annul;
import capacity.attendances.decider.AttendanceCommand.Attend;
import capacity.attendances.decider.KnownEvent.Status;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.IdentificationMethod;
import capacity.contracts.facts.SampleFacts;
import capacity.contracts.testing.DeciderSpec;
import capacity.contracts.testing.SealedTypes;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttendanceDeciderTest {

    private static final UUID EVENT = new UUID(0, 1);
    private static final UUID PERSON = new UUID(0, 2);
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private static final LocalDate DAY = LocalDate.of(2014, 5, 6);
    private static final String MORNING = "2014-05-06T08:57:12+03:00";

    private static Optional<KnownEvent> event(Status status, String zone) {
        return Optional.of(new KnownEvent(EVENT, status, ZoneId.of(zone), DAY, DAY.plusDays(2), 1));
    }

    private static Attend scan(UUID id, String at, Optional<KnownEvent> event) {
        return new Attend(
                id,
                EVENT,
                PERSON,
                OffsetDateTime.parse(at),
                "government",
                "KE",
                "female",
                "participant",
                IdentificationMethod.EMAIL,
                event);
    }

    private static Attend scan(UUID id, String at) {
        return scan(id, at, event(Status.PLANNED, "Africa/Nairobi"));
    }

    private static ParticipantAttended attended(UUID id, LocalDate day, boolean outside, String at) {
        return new ParticipantAttended(
                id,
                EVENT,
                PERSON,
                day,
                outside,
                OffsetDateTime.parse(at),
                "government",
                "KE",
                "female",
                "participant",
                IdentificationMethod.EMAIL);
    }

    private static ParticipantAttended attended(UUID id) {
        return attended(id, DAY, false, MORNING);
    }

    private static AttendanceAnnulled annulled(UUID id) {
        return new AttendanceAnnulled(id, EVENT, PERSON, DAY, "left");
    }

    private static Annul annul(UUID standing) {
        return new Annul(standing, EVENT, PERSON, DAY, "left");
    }

    private static DeciderSpec<AttendanceCommand, Attendance, AttendanceFact> given(AttendanceFact... facts) {
        return DeciderSpec.of(new AttendanceDecider()).given(List.of(facts));
    }

    @Test
    void the_first_scan_of_a_day_counts() {
        given().when(scan(FIRST, MORNING)).then(List.of(attended(FIRST)));
    }

    @Test
    void another_scan_of_that_day_records_no_fact() {
        given(attended(FIRST)).when(scan(SECOND, "2014-05-06T18:00:00+03:00")).thenNothing();
    }

    @Test
    void a_scan_of_the_next_day_counts_too() {
        String next = "2014-05-07T08:00:00+03:00";
        given(attended(FIRST)).when(scan(SECOND, next)).then(List.of(attended(SECOND, DAY.plusDays(1), false, next)));
    }

    @Test
    void the_day_is_in_the_events_time_zone_not_in_the_kiosks() {
        String evening = "2014-05-06T23:30:00Z";
        given().when(scan(FIRST, evening)).then(List.of(attended(FIRST, DAY.plusDays(1), false, evening)));
        String early = "2014-05-06T04:00:00Z";
        given().when(scan(FIRST, early, event(Status.PLANNED, "America/Lima")))
                .then(List.of(attended(FIRST, DAY.minusDays(1), true, early)));
    }

    @Test
    void days_outside_the_dates_count_and_are_flagged() {
        String late = "2014-05-09T08:00:00+03:00";
        given().when(scan(FIRST, late)).then(List.of(attended(FIRST, DAY.plusDays(3), true, late)));
        String last = "2014-05-08T08:00:00+03:00";
        given().when(scan(FIRST, last)).then(List.of(attended(FIRST, DAY.plusDays(2), false, last)));
    }

    @Test
    void held_events_accept_late_scans_and_cancelled_or_unknown_events_accept_none() {
        given().when(scan(FIRST, MORNING, event(Status.HELD, "Africa/Nairobi"))).then(List.of(attended(FIRST)));
        given().when(scan(FIRST, MORNING, event(Status.CANCELLED, "Africa/Nairobi")))
                .thenRefused("event-cancelled");
        given().when(scan(FIRST, MORNING, Optional.empty())).thenRefused("unknown-event");
    }

    @Test
    void an_annulled_day_is_free_for_a_new_scan() {
        given(attended(FIRST)).when(annul(FIRST)).then(List.of(annulled(FIRST)));
        given(attended(FIRST), annulled(FIRST)).when(scan(SECOND, MORNING)).then(List.of(attended(SECOND)));
    }

    @Test
    void a_repeated_annulment_does_not_end_a_later_attendance() {
        given(attended(FIRST), annulled(FIRST)).when(annul(FIRST)).thenNothing();
        given(attended(FIRST), annulled(FIRST), attended(SECOND))
                .when(annul(FIRST))
                .thenNothing();
        given(attended(FIRST), annulled(FIRST), attended(SECOND))
                .when(annul(SECOND))
                .then(List.of(annulled(SECOND)));
    }

    @Test
    void every_fact_and_every_command_has_a_rule() {
        AttendanceDecider decider = new AttendanceDecider();
        Attendance attendance = decider.evolve(decider.initial(), attended(FIRST));
        SealedTypes.assertKnown(
                AttendanceFact.class, SampleFacts.oneOfEach(), fact -> decider.evolve(attendance, fact));
        SealedTypes.assertKnown(
                AttendanceCommand.class,
                List.of(scan(SECOND, MORNING), annul(FIRST)),
                command -> decider.decide(attendance, command));
    }
}
