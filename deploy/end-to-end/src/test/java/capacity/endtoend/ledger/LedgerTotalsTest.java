package capacity.endtoend.ledger;

import static capacity.endtoend.ledger.LedgerExamples.day;
import static capacity.endtoend.ledger.LedgerExamples.event;
import static capacity.endtoend.ledger.LedgerExamples.ledger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Examples computed by hand from the API's definitions. */
class LedgerTotalsTest {

    private static final LocalDate MAY = LocalDate.of(2014, 5, 6);

    private final EventEntry held = event("held", "held", MAY, "africa,east-asia", "KE");
    private final EventEntry planned = event("planned", "planned", MAY.plusYears(1), "africa", "CN");
    private final DayEntry ana = day("ana", "held", MAY, "government", "KE", "participant");
    private final DayEntry anaAgain = day("ana", "held", MAY.plusDays(1), "business", "UG", "participant");
    private final DayEntry trainer = day("li", "held", MAY, "academia", "FR", "resource-person");
    private final DayEntry host = day("jo", "held", MAY, "other", "US", "staff");
    private final DayEntry early = day("ana", "planned", MAY, "government", "KE", "participant");
    private final LedgerTotals totals =
            new LedgerTotals(ledger(List.of(held, planned), List.of(ana, anaAgain, trainer, host, early)));

    private Object total(Question asked, String measure) {
        return totals.total(asked).get(measure);
    }

    @Test
    void every_measure_is_a_distinct_count_over_counted_days_of_held_events() {
        Map<String, Object> total = totals.total(Question.of());
        assertEquals(1, total.get("events"));
        assertEquals(1, total.get("planned"));
        assertEquals(0, total.get("cancelled"));
        assertEquals(2, total.get("attendances"));
        assertEquals(2, total.get("individuals"));
        assertEquals(3, total.get("personDays"));
        assertEquals(
                2,
                total.get("countries"),
                "KE, served and represented, and UG; no participant represents FR or US here");
        assertEquals(1, total.get("hostCountries"));
        assertEquals(1, total.get("pendingAttendances"));
    }

    @Test
    void an_event_of_two_regions_is_in_both_rows_and_once_in_the_total() {
        var rows = totals.rows(Question.of("region"));
        assertEquals(Set.of(List.of("africa"), List.of("east-asia")), rows.keySet());
        assertEquals(2, rows.get(List.of("africa")).get("attendances"));
        assertEquals(2, rows.get(List.of("east-asia")).get("attendances"));
        assertEquals(2, total(Question.of("region"), "attendances"));
    }

    @Test
    void a_dimension_of_the_attendance_restricts_the_rows_and_not_the_total() {
        Question bySector = Question.of("sector");
        Map<String, Object> business = totals.rows(bySector).get(List.of("business"));
        assertEquals(1, business.get("events"));
        assertEquals(1, business.get("countries"));
        assertNull(business.get("planned"));
        assertNull(business.get("hostCountries"));
        assertEquals(1, total(bySector, "planned"));
        assertEquals(
                Set.of("academia", "business", "government"), sectors(bySector), "staff would make a row of zeros");
    }

    private Set<String> sectors(Question asked) {
        return totals.rows(asked).keySet().stream().map(row -> row.get(0)).collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void a_filter_of_the_attendance_restricts_the_total_too() {
        Question asked = Question.of().where("sector", "business");
        assertNull(total(asked, "planned"));
        assertEquals(1, total(asked, "countries"));
        assertEquals(1, total(asked, "personDays"));
        assertEquals(0, total(Question.of().where("role", "staff"), "events"));
    }

    @Test
    void a_filter_limits_the_rows_of_its_own_dimension_only() {
        Question africa = Question.of("region", "kind").where("region", "africa");
        assertEquals(Set.of(List.of("africa", "workshop")), totals.rows(africa).keySet());
    }

    @Test
    void a_missing_value_is_the_row_null_and_the_filter_none() {
        List<String> missing = Arrays.asList((String) null);
        assertEquals(Set.of(missing), totals.rows(Question.of("programme")).keySet());
        assertEquals(1, total(Question.of().where("programme", "none", "fund-a"), "events"));
        assertEquals(0, total(Question.of().where("programme", "fund-a"), "events"));
    }

    @Test
    void what_happened_by_a_date_leaves_later_events_and_days_out() {
        assertEquals(2, total(Question.of().happenedBy(MAY), "personDays"));
        assertEquals(0, total(Question.of().happenedBy(MAY), "planned"));
        assertEquals(
                3, total(Question.of().during(MAY, MAY), "personDays"), "from and to speak of the event's first day");
        assertEquals(0, total(Question.of().during(MAY.plusDays(1), null), "events"));
    }

    @Test
    void one_country_may_count_as_another() {
        EventEntry served = event("held", "held", MAY, "east-asia", "TW");
        DayEntry represented = day("li", "held", MAY, "business", "CN", "participant");
        assertEquals(
                1,
                new LedgerTotals(ledger(List.of(served), List.of(represented)))
                        .total(Question.of())
                        .get("countries"));
    }

    @Test
    void a_country_may_count_nowhere() {
        EventEntry served = event("held", "held", MAY, "europe", "XK");
        var total = new LedgerTotals(ledger(List.of(served), List.of())).total(Question.of());
        assertEquals(1, total.get("events"));
        assertEquals(0, total.get("countries"));
        assertEquals(0, total.get("hostCountries"));
    }
}
