package capacity.endtoend.randomplay;

import capacity.endtoend.expectation.ExpectedScans;
import capacity.endtoend.expectation.ScanRequest;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One item of a batch.
 *
 * @param body as sent
 * @param scan its content, or what it would be without its fault
 * @param kind fresh, again (sent before, perhaps in this batch), or faulty
 */
record BatchItem(ObjectNode body, ScanRequest scan, Kind kind) {

    enum Kind {
        FRESH,
        AGAIN,
        FAULTY
    }

    static BatchItem fresh(ScanRequest scan) {
        return new BatchItem(scan.body(), scan, Kind.FRESH);
    }

    static BatchItem again(ScanRequest scan) {
        return new BatchItem(scan.body(), scan, Kind.AGAIN);
    }

    /** Without an id, without a known sector, or with an id of other content. */
    static BatchItem faulty(RandomChoice chance, ScanRequest scan, ExpectedScans book) {
        ObjectNode body = scan.body().deepCopy();
        int dice = book.recorded.isEmpty() ? chance.between(1, 2) : chance.between(1, 3);
        switch (dice) {
            case 1 -> body.remove("id");
            case 2 -> body.put("sector", "no-such-sector");
            default -> body.put("id", chance.of(book.recorded.keySet()));
        }
        return new BatchItem(body, scan, Kind.FAULTY);
    }

    boolean isFaulty() {
        return kind == Kind.FAULTY;
    }
}
