package capacity.endtoend.play;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One item of a batch.
 *
 * @param body as sent
 * @param scan what it says, or would say without its fault
 * @param kind fresh, again (sent before, perhaps in this batch), or faulty
 */
record Item(ObjectNode body, Scan scan, Kind kind) {

    enum Kind {
        FRESH,
        AGAIN,
        FAULTY
    }

    static Item fresh(Scan scan) {
        return new Item(scan.body(), scan, Kind.FRESH);
    }

    static Item again(Scan scan) {
        return new Item(scan.body(), scan, Kind.AGAIN);
    }

    /** Without an id, without a known sector, or with an id of other content. */
    static Item faulty(Chance chance, Scan scan, ScanBook book) {
        ObjectNode body = scan.body().deepCopy();
        int dice = book.recorded.isEmpty() ? chance.between(1, 2) : chance.between(1, 3);
        switch (dice) {
            case 1 -> body.remove("id");
            case 2 -> body.put("sector", "no-such-sector");
            default -> body.put("id", chance.of(book.recorded.keySet()));
        }
        return new Item(body, scan, Kind.FAULTY);
    }

    boolean isFaulty() {
        return kind == Kind.FAULTY;
    }
}
