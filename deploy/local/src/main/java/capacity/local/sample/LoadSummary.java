package capacity.local.sample;

import java.util.concurrent.atomic.AtomicInteger;

/** What a run added. Thread-safe. */
final class LoadSummary {

    private final AtomicInteger created = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger scans = new AtomicInteger();

    void created() {
        created.incrementAndGet();
    }

    void held(int itsScans) {
        held.incrementAndGet();
        scans.addAndGet(itsScans);
    }

    @Override
    public String toString() {
        return created.get() + held.get() == 0
                ? "Everything is already there. Nothing was added."
                : "This run registered %d entries and filled %d events with %d scans."
                        .formatted(created.get(), held.get(), scans.get());
    }
}
