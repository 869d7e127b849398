package capacity.benchmarks.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScanAuditTest {

    private final ScanAudit accounts = new ScanAudit();

    ScanAuditTest() {
        accounts.add(70, 0);
        accounts.add(30, 2);
    }

    private List<String> faults(long receipts, long accepted, long quarantined, long facts) {
        return accounts.faults(receipts, accepted, quarantined, facts);
    }

    @Test
    void every_acknowledged_scan_is_stored() {
        assertEquals(List.of(), faults(100, 90, 0, 90));
    }

    @Test
    void a_scan_that_was_possibly_not_acknowledged_may_be_missing() {
        assertEquals(List.of(), faults(98, 90, 0, 90));
    }

    @Test
    void one_lost_scan_is_found() {
        assertEquals(List.of("98 scans were acknowledged, but only 97 are stored"), faults(97, 90, 0, 90));
    }

    @Test
    void one_scan_too_many_is_found() {
        assertEquals(List.of("101 scans are stored, but only 100 were sent"), faults(101, 90, 0, 90));
    }

    @Test
    void an_accepted_scan_without_its_fact_is_found() {
        assertEquals(List.of("90 scans were accepted, but the journal has 89 facts"), faults(100, 90, 0, 89));
    }

    @Test
    void a_scan_in_quarantine_is_no_success() {
        assertEquals(List.of("1 scans are in quarantine, and none should be"), faults(100, 90, 1, 90));
    }
}
