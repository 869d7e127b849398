package capacity.attendances.api;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.FactTypes;
import capacity.journal.StoredFact;
import capacity.journal.postgres.Rows;
import capacity.journal.postgres.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A page of accepted scans from the journal, and which of them were annulled.
 *
 * @param ends the annulments, by the id of the annulled scan
 */
record AttendancePage(List<StoredFact> scans, Map<UUID, StoredFact> ends) {

    private static final String JOURNAL = "attendances";
    private static final String SCANS = Sql.load(AttendancePage.class, "find-attendances.sql");
    private static final String ENDS = Sql.load(AttendancePage.class, "find-annulments.sql");

    /** In journal order. */
    static Uni<AttendancePage> read(Pool pool, UUID event, long after, int most) {
        Tuple page = Tuple.of(event, after, most, FactTypes.nameOf(ParticipantAttended.class));
        return facts(pool, SCANS, page)
                .flatMap(scans -> facts(pool, ENDS, streams(scans)).map(ends -> of(scans, ends)));
    }

    private static Uni<List<StoredFact>> facts(Pool pool, String sql, Tuple arguments) {
        return Uni.createFrom()
                .completionStage(
                        () -> pool.preparedQuery(sql).execute(arguments).toCompletionStage())
                .map(rows -> Rows.facts(rows, JOURNAL));
    }

    private static Tuple streams(List<StoredFact> scans) {
        UUID[] streams = scans.stream()
                .map(scan -> scan.envelope().stream())
                .collect(toSet())
                .toArray(UUID[]::new);
        return Tuple.of(streams, FactTypes.nameOf(AttendanceAnnulled.class));
    }

    private static AttendancePage of(List<StoredFact> scans, List<StoredFact> ends) {
        return new AttendancePage(
                scans, ends.stream().collect(toMap(end -> ((AttendanceAnnulled) end.fact()).scanId(), end -> end)));
    }
}
