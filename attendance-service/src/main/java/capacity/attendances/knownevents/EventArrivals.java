package capacity.attendances.knownevents;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Events that single scans wait for. */
@Singleton
public class EventArrivals {

    private final Map<UUID, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
    private final Duration patience;

    EventArrivals(@ConfigProperty(name = "capacity.unknown-event.patience") Duration patience) {
        this.patience = patience;
    }

    /**
     * Completes when a fact of the event has arrived, and at the latest after the patience, because the fact may have
     * reached another replica, or arrived just before.
     */
    public CompletableFuture<Void> of(UUID event) {
        CompletableFuture<Void> arrival = awaited.computeIfAbsent(
                event,
                id -> new CompletableFuture<Void>()
                        .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS));
        // removed on completion, so that the map does not grow
        return arrival.whenComplete((done, never) -> awaited.remove(event, arrival));
    }

    public void arrived(Collection<UUID> events) {
        events.stream().map(awaited::get).forEach(arrival -> {
            if (arrival != null) {
                arrival.complete(null);
            }
        });
    }
}
