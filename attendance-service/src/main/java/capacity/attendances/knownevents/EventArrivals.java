package capacity.attendances.knownevents;

import capacity.journal.postgres.Sql;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Events that scans wait for. */
@Singleton
public class EventArrivals {

    private static final String KNOWN = Sql.load(EventArrivals.class, "find-known-events.sql");

    private final Map<UUID, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
    private final Duration patience;
    private final Pool pool;

    EventArrivals(Pool pool, @ConfigProperty(name = "capacity.unknown-event.patience") Duration patience) {
        this.patience = patience;
        this.pool = pool;
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

    /** As {@link #of} for those that are not known yet; completes at once if all are known, or if nobody can tell. */
    public CompletionStage<Void> ofAll(Collection<UUID> events) {
        return pool.preparedQuery(KNOWN)
                .execute(Tuple.of(events.toArray(UUID[]::new)))
                .map(rows -> {
                    Set<UUID> unknown = new HashSet<>(events);
                    rows.forEach(row -> unknown.remove(row.getUUID("id")));
                    return unknown;
                })
                .otherwise(Set.of())
                .toCompletionStage()
                .thenCompose(unknown ->
                        CompletableFuture.allOf(unknown.stream().map(this::of).toArray(CompletableFuture[]::new)));
    }

    public void arrived(Collection<UUID> events) {
        events.stream().map(awaited::get).forEach(arrival -> {
            if (arrival != null) {
                arrival.complete(null);
            }
        });
    }
}
