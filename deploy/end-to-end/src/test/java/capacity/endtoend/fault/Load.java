package capacity.endtoend.fault;

import capacity.endtoend.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Kiosks, organizers and dashboards at work, until they are told to stop; then they finish what they have begun. */
final class Load implements AutoCloseable {

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final List<Future<Void>> working = new ArrayList<>();

    private Load() {}

    /** @param kiosks one for each, as {@code organizers} and {@code dashboards}: a client of the stack, or of one replica */
    static Load begin(Book book, List<Api> kiosks, List<Api> organizers, List<Api> dashboards)
            throws InterruptedException {
        Load load = new Load();
        if (book.events().isEmpty()) {
            new Organizer(new Persistence(organizers.get(0), book), book, () -> false).add();
        }
        kiosks.forEach(api -> load.add(new Kiosk(new Persistence(api, book), book, load.open::get)));
        organizers.forEach(api -> load.add(new Organizer(new Persistence(api, book), book, load.open::get)));
        dashboards.forEach(api -> load.add(new Dashboard(new Persistence(api, book), book, load.open::get)));
        return load;
    }

    private void add(Callable<Void> person) {
        working.add(people.submit(person));
    }

    /** Returns when everything that was sent has been answered. */
    void end() throws InterruptedException {
        open.set(false);
        for (Future<Void> each : working) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new AssertionError(
                        "Somebody could not go on: " + e.getCause().getMessage(), e.getCause());
            }
        }
    }

    @Override
    public void close() {
        open.set(false);
        people.shutdownNow();
    }
}
