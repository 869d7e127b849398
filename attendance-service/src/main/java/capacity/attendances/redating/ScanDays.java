package capacity.attendances.redating;

import capacity.journal.postgres.Sql;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The scans of one event, or of all, in the order of events and scan ids. */
@Singleton
class ScanDays {

    private static final int PAGE = 5_000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String SCANS = Sql.load(ScanDays.class, "find-scans.sql");

    private final Pool pool;

    ScanDays(Pool pool) {
        this.pool = pool;
    }

    /** @param event null for all */
    Multi<List<ScanDay>> pages(UUID event) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new Place(FIRST, FIRST), place -> page(event, place))
                .whilst(page -> page.size() == PAGE);
    }

    /** Where the next page begins. */
    private static final class Place {
        private UUID event;
        private UUID scan;

        Place(UUID event, UUID scan) {
            this.event = event;
            this.scan = scan;
        }
    }

    private Uni<List<ScanDay>> page(UUID event, Place place) {
        Tuple arguments = Tuple.of(event, place.event, place.scan, PAGE);
        return Uni.createFrom()
                .completionStage(
                        () -> pool.preparedQuery(SCANS).execute(arguments).toCompletionStage())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ScanDays::scan)
                        .toList())
                .invoke(page -> {
                    if (!page.isEmpty()) {
                        ScanDay last = page.get(page.size() - 1);
                        place.event = last.eventId();
                        place.scan = last.scanId();
                    }
                });
    }

    private static ScanDay scan(Row row) {
        return new ScanDay(
                row.getUUID("scan_id"),
                row.getUUID("participant_id"),
                row.getUUID("event_id"),
                row.getLocalDate("day"),
                row.getString("status").equals("ACCEPTED"),
                row.getString("occurred_at"),
                row.getString("time_zone_rules"),
                row.getString("time_zone"));
    }
}
