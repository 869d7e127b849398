package capacity.endtoend.fault.workload;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Reads the totals all the time. They are answered from memory during every fault, and nothing is annulled, so they only grow. */
final class DashboardWorker implements Callable<Void> {

    private final RetryClient persistence;
    private final ClientLedger book;
    private final BooleanSupplier open;

    DashboardWorker(RetryClient persistence, ClientLedger book, BooleanSupplier open) {
        this.persistence = persistence;
        this.book = book;
        this.open = open;
    }

    @Override
    public Void call() throws InterruptedException {
        int shown = 0;
        while (open.getAsBoolean()) {
            int now = persistence
                    .get("/totals?programme=" + book.programme())
                    .expect(200)
                    .body()
                    .path("total")
                    .path("personDays")
                    .asInt();
            if (now < shown) {
                throw new AssertionError("The total fell from " + shown + " to " + now);
            }
            shown = now;
            Thread.sleep(250);
        }
        return null;
    }
}
