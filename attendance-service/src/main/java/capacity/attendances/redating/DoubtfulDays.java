package capacity.attendances.redating;

import capacity.contracts.envelope.StreamIds;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.timezone.TimeZones;
import capacity.journal.postgres.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds scans that the rules of today would put on another day. Annulled scans count nowhere, so they are left out. */
@Singleton
class DoubtfulDays {

    private static final String ANNULLED = Sql.load(DoubtfulDays.class, "find-annulled.sql");

    private final Pool pool;
    private final ScanDays scans;

    DoubtfulDays(Pool pool, ScanDays scans) {
        this.pool = pool;
        this.scans = scans;
    }

    /**
     * In the order of events and scan ids.
     *
     * @param event null for all
     * @param skipped number of scans to leave out
     */
    Uni<List<ScanDay>> find(UUID event, TimeZones zones, long skipped, int most) {
        return scans.pages(event)
                .onItem()
                .transform(page ->
                        page.stream().filter(scan -> scan.isDoubtful(zones)).toList())
                .onItem()
                .transformToUniAndConcatenate(this::standing)
                .onItem()
                .disjoint()
                .onItem()
                .castTo(ScanDay.class)
                .skip()
                .first(skipped)
                .select()
                .first(most)
                .collect()
                .asList();
    }

    private Uni<List<ScanDay>> standing(List<ScanDay> doubtful) {
        if (doubtful.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        UUID[] streams = doubtful.stream()
                .map(scan -> StreamIds.attendance(scan.participantId(), scan.eventId()))
                .distinct()
                .toArray(UUID[]::new);
        String[] types = FactTypes.namesOf(AttendanceAnnulled.class).toArray(String[]::new);
        return Uni.createFrom()
                .completionStage(() -> pool.preparedQuery(ANNULLED)
                        .execute(Tuple.of(streams, (Object) types))
                        .toCompletionStage())
                .map(rows -> {
                    Set<String> annulled = new HashSet<>();
                    rows.forEach(row -> annulled.add(row.getString("scan_id")));
                    return doubtful.stream()
                            .filter(scan -> !annulled.contains(scan.scanId().toString()))
                            .toList();
                });
    }
}
