package capacity.benchmarks.results;

import java.util.ArrayList;
import java.util.List;

/**
 * What was sent and answered, to be compared with what is stored. Every counted scan has an id of its own, and its
 * load did not end before it was answered.
 */
public final class ScanAudit {

    private long sent;
    private long uncertain;

    /** @param unsure how many of them were possibly not acknowledged */
    public void add(long scans, long unsure) {
        this.sent += scans;
        this.uncertain += unsure;
    }

    /**
     * @param receipts stored scans
     * @param accepted stored scans that recorded a fact
     * @param quarantined stored scans that could not be accepted; there should be none
     * @param facts in the journal
     * @return the contradictions
     */
    public List<String> faults(long receipts, long accepted, long quarantined, long facts) {
        List<String> faults = new ArrayList<>();
        if (receipts < sent - uncertain) {
            faults.add((sent - uncertain) + " scans were acknowledged, but only " + receipts + " are stored");
        }
        if (receipts > sent) {
            faults.add(receipts + " scans are stored, but only " + sent + " were sent");
        }
        if (accepted != facts) {
            faults.add(accepted + " scans were accepted, but the journal has " + facts + " facts");
        }
        if (quarantined > 0) {
            faults.add(quarantined + " scans are in quarantine, and none should be");
        }
        return faults;
    }

    public long sent() {
        return sent;
    }

    public long uncertain() {
        return uncertain;
    }
}
