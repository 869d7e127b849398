package capacity.endtoend.fault.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.fault.evidence.Evidence.RecordedFact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A check that cannot fail proves nothing. */
class EvidenceVerdictTest {

    private static final RecordedFact HELD = fact(1, "f1", "event", 1, "event-scheduled.v1", "event");
    private static final RecordedFact FIRST = fact(1, "f2", "anna", 1, "participant-attended.v2", "scan-1");
    private static final RecordedFact SECOND = fact(2, "f3", "anna", 2, "participant-attended.v2", "scan-2");
    private static final Map<String, String> TOTALS = Map.of("sector=academia", "1 individual");

    @Test
    void correct_evidence_has_no_breach() {
        assertEquals(
                List.of(),
                EvidenceVerdict.breachesIn(evidence(List.of(FIRST, SECOND), List.of(SECOND, FIRST), TOTALS)));
    }

    @Test
    void an_acknowledged_scan_that_is_lost_is_found() {
        assertEquals(
                List.of("acknowledged, but not stored: scan-2"),
                EvidenceVerdict.breachesIn(evidence(List.of(FIRST), List.of(FIRST), TOTALS)));
    }

    @Test
    void a_scan_that_is_stored_twice_is_found() {
        RecordedFact again = fact(3, "f4", "berta", 1, "participant-attended.v2", "scan-2");
        List<RecordedFact> facts = List.of(FIRST, SECOND, again);
        assertEquals(
                List.of("scan stored twice in attendances: scan-2"),
                EvidenceVerdict.breachesIn(evidence(facts, facts, TOTALS)));
    }

    @Test
    void a_fact_that_is_stored_twice_is_found() {
        RecordedFact again = fact(3, "f3", "anna", 3, "attendance-annulled.v2", "scan-2");
        List<RecordedFact> facts = List.of(FIRST, SECOND, again);
        assertEquals(
                List.of("fact stored twice in attendances: f3"),
                EvidenceVerdict.breachesIn(evidence(facts, facts, TOTALS)));
    }

    @Test
    void a_gap_between_positions_is_found() {
        RecordedFact later = fact(3, "f3", "anna", 2, "participant-attended.v2", "scan-2");
        List<RecordedFact> facts = List.of(FIRST, later);
        assertEquals(
                List.of("position in attendances: 3 instead of 2"),
                EvidenceVerdict.breachesIn(evidence(facts, facts, TOTALS)));
    }

    @Test
    void a_gap_between_versions_is_found() {
        RecordedFact later = fact(2, "f3", "anna", 3, "participant-attended.v2", "scan-2");
        List<RecordedFact> facts = List.of(FIRST, later);
        assertEquals(
                List.of("version in attendances: 3 instead of 2 of stream anna"),
                EvidenceVerdict.breachesIn(evidence(facts, facts, TOTALS)));
    }

    @Test
    void a_fact_that_is_older_than_its_predecessor_is_found() {
        RecordedFact older =
                new RecordedFact(2, "f3", "anna", 2, "participant-attended.v2", "scan-2", Instant.EPOCH, "{}");
        List<RecordedFact> facts = List.of(FIRST, older);
        assertEquals(
                List.of("recorded before its predecessor in attendances: position 2"),
                EvidenceVerdict.breachesIn(evidence(facts, facts, TOTALS)));
    }

    @Test
    void a_fact_that_the_relay_skipped_is_found() {
        assertEquals(
                List.of(
                        "in the journal attendances but not the same in its topic: participant-attended.v2 at position 2"),
                EvidenceVerdict.breachesIn(evidence(List.of(FIRST, SECOND), List.of(FIRST), TOTALS)));
    }

    @Test
    void a_record_that_is_in_no_journal_is_found() {
        RecordedFact more = fact(3, "f4", "anna", 3, "participant-attended.v2", "scan-3");
        assertEquals(
                List.of(
                        "in the topic of attendances but not the same in the journal: participant-attended.v2 at position 3"),
                EvidenceVerdict.breachesIn(evidence(List.of(FIRST, SECOND), List.of(FIRST, SECOND, more), TOTALS)));
    }

    @Test
    void totals_that_differ_are_found() {
        Map<String, String> others = Map.of("sector=academia", "2 individuals");
        assertEquals(
                List.of("totals differ: sector=academia is {ledger=1 individual, live=2 individuals}"),
                EvidenceVerdict.breachesIn(evidence(List.of(FIRST, SECOND), List.of(FIRST, SECOND), others)));
    }

    @Test
    void a_row_that_only_one_source_has_is_found() {
        assertEquals(
                List.of("totals differ: sector=academia is {ledger=1 individual, live=null}"),
                EvidenceVerdict.breachesIn(evidence(List.of(FIRST, SECOND), List.of(FIRST, SECOND), Map.of())));
    }

    @Test
    void a_request_that_was_answered_late_is_found() {
        Evidence all = evidence(List.of(FIRST, SECOND), List.of(FIRST, SECOND), TOTALS);
        Evidence late = new Evidence(
                all.acknowledgedEvents(),
                all.acknowledgedScans(),
                all.journals(),
                all.topics(),
                all.totals(),
                List.of("POST /attendances"));
        assertEquals(List.of("not answered in time: POST /attendances"), EvidenceVerdict.breachesIn(late));
    }

    private static Evidence evidence(List<RecordedFact> journal, List<RecordedFact> topic, Map<String, String> live) {
        return new Evidence(
                Set.of("event"),
                Set.of("scan-1", "scan-2"),
                Map.of("events", List.of(HELD), "attendances", journal),
                Map.of("events", List.of(HELD), "attendances", topic),
                Map.of("ledger", TOTALS, "live", live),
                List.of());
    }

    private static RecordedFact fact(
            long position, String id, String stream, long version, String type, String subject) {
        return new RecordedFact(
                position, id, stream, version, type, subject, Instant.EPOCH.plusSeconds(position), "{}");
    }
}
