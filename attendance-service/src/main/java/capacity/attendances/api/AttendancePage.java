package capacity.attendances.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.journal.StoredFact;
import capacity.journal.postgres.Rows;
import capacity.journal.postgres.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A page of accepted scans from the journal, and what became of them.
 *
 * @param scans the first fact of each
 * @param changes the later facts of scans, by scan, in their order
 * @param moments when the scans were, by scan, as sent
 * @param dates of the event today; null if the event is not known here
 */
record AttendancePage(
        List<StoredFact> scans, Map<UUID, List<StoredFact>> changes, Map<UUID, String> moments, Dates dates) {

    /**
     * Which facts count.
     *
     * @param after scans after this position
     * @param last scans and annulments up to this position
     */
    record Positions(long after, long last) {}

    private static final String JOURNAL = "attendances";
    private static final String SCANS = Sql.load(AttendancePage.class, "find-attendances.sql");
    private static final String CHANGES = Sql.load(AttendancePage.class, "find-changes.sql");
    private static final String MOMENTS = Sql.load(AttendancePage.class, "find-moments.sql");
    private static final String DATES = Sql.load(AttendancePage.class, "find-dates.sql");
    private static final String HEAD = Sql.load(AttendancePage.class, "head-position.sql");

    record Dates(LocalDate first, LocalDate last) {
        boolean contain(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** In journal order. */
    static Uni<AttendancePage> read(Pool pool, UUID event, Positions positions, int most) {
        Tuple page = Tuple.from(new Object[] {
            event,
            positions.after(),
            positions.last(),
            most,
            names(ParticipantAttended.class),
            FactTypes.nameOf(AttendanceRedated.class)
        });
        // one after the other, because each query at the same time would take a connection of its own
        return facts(pool, SCANS, page)
                .flatMap(scans -> facts(pool, CHANGES, streams(scans, positions.last()))
                        .flatMap(changes -> rows(pool, MOMENTS, Tuple.of((Object) ids(scans)))
                                .flatMap(moments -> rows(pool, DATES, Tuple.of(event))
                                        .map(dates -> of(scans, changes, moments, dates)))));
    }

    /** The position of the last recorded fact. */
    static Uni<Long> head(Pool pool) {
        return rows(pool, HEAD, Tuple.tuple())
                .map(rows -> rows.iterator().next().getLong("position"));
    }

    /** Also used to look for facts of other people. */
    static Uni<List<StoredFact>> facts(Pool pool, String sql, Tuple arguments) {
        return rows(pool, sql, arguments).map(rows -> Rows.facts(rows, JOURNAL));
    }

    static Uni<RowSet<Row>> rows(Pool pool, String sql, Tuple arguments) {
        return Uni.createFrom()
                .completionStage(
                        () -> pool.preparedQuery(sql).execute(arguments).toCompletionStage());
    }

    static String[] names(Class<? extends Fact> type) {
        return FactTypes.namesOf(type).toArray(String[]::new);
    }

    private static Tuple streams(List<StoredFact> scans, long last) {
        Set<UUID> streams = scans.stream().map(scan -> scan.envelope().stream()).collect(toSet());
        String[] types = Stream.of(AttendanceAnnulled.class, AttendanceRedated.class)
                .flatMap(type -> FactTypes.namesOf(type).stream())
                .toArray(String[]::new);
        return Tuple.of(streams.toArray(UUID[]::new), last, types);
    }

    private static UUID[] ids(List<StoredFact> scans) {
        return scans.stream().map(AttendancePage::scanOf).toArray(UUID[]::new);
    }

    static UUID scanOf(StoredFact stored) {
        AttendanceFact fact = (AttendanceFact) stored.fact();
        if (fact instanceof ParticipantAttended attended) {
            return attended.scanId();
        }
        if (fact instanceof AttendanceAnnulled annulled) {
            return annulled.scanId();
        }
        if (fact instanceof AttendanceRedated redated) {
            return redated.scanId();
        }
        throw new IllegalArgumentException("unknown fact " + fact.getClass());
    }

    private static AttendancePage of(
            List<StoredFact> scans, List<StoredFact> changes, RowSet<Row> moments, RowSet<Row> dates) {
        Map<UUID, String> occurred = new HashMap<>();
        moments.forEach(row -> occurred.put(row.getUUID("scan_id"), row.getString("occurred_at")));
        Dates known = null;
        for (Row row : dates) {
            known = new Dates(row.getLocalDate("starts_on"), row.getLocalDate("ends_on"));
        }
        return new AttendancePage(scans, changes.stream().collect(groupingBy(AttendancePage::scanOf)), occurred, known);
    }
}
