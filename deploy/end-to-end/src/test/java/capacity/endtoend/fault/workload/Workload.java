package capacity.endtoend.fault.workload;

import capacity.endtoend.ApiClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Kiosks, organizers and dashboards that work until they are told to stop; then they finish what they have begun. */
public final class Workload implements AutoCloseable {

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final List<Future<Void>> working = new ArrayList<>();

    private Workload() {}

    /** @param kiosks one for each, as {@code organizers} and {@code dashboards}: a client of the stack, or of one replica */
    public static Workload begin(
            ClientLedger book, List<ApiClient> kiosks, List<ApiClient> organizers, List<ApiClient> dashboards)
            throws InterruptedException {
        Workload load = new Workload();
        if (book.events().isEmpty()) {
            new OrganizerWorker(new RetryClient(organizers.get(0), book), book, () -> false).add();
        }
        kiosks.forEach(api -> load.add(new KioskWorker(new RetryClient(api, book), book, load.open::get)));
        organizers.forEach(api -> load.add(new OrganizerWorker(new RetryClient(api, book), book, load.open::get)));
        dashboards.forEach(api -> load.add(new DashboardWorker(new RetryClient(api, book), book, load.open::get)));
        return load;
    }

    private void add(Callable<Void> person) {
        working.add(people.submit(person));
    }

    /** Returns when everything that was sent has been answered. */
    public void end() throws InterruptedException {
        open.set(false);
        for (Future<Void> each : working) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new AssertionError(
                        "A client could not go on: " + e.getCause().getMessage(), e.getCause());
            }
        }
    }

    @Override
    public void close() {
        open.set(false);
        people.shutdownNow();
    }
}
