package capacity.attendances.api;

import capacity.attendances.exportlog.ExportLog;
import capacity.http.export.Export;
import capacity.http.export.ExportRecord;
import capacity.http.export.ExportRequest;
import capacity.http.export.Exports;
import capacity.http.query.QueryParameters;
import capacity.http.security.Actor;
import capacity.http.table.RecordColumns;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The attendances of an event as a file. */
@ApplicationScoped
public class AttendanceExports {

    private static final String NAME = "attendances";

    private final Exports exports;
    private final AttendanceReader attendances;
    private final ExportLog log;
    private final SecurityIdentity caller;

    AttendanceExports(Exports exports, AttendanceReader attendances, ExportLog log, SecurityIdentity caller) {
        this.exports = exports;
        this.attendances = attendances;
        this.log = log;
        this.caller = caller;
    }

    Optional<ExportRequest> asked(QueryParameters query, UriInfo uri) {
        return exports.asked(query, uri);
    }

    /** @param names whether the caller may see names; then the export is recorded */
    Uni<Response> answer(ExportRequest asked, UUID event, boolean names) {
        ExportRecord record = names ? log.entry(NAME, asked, Actor.of(caller)) : ExportRecord.NONE;
        return attendances
                .all(event, names)
                .chain(all -> exports.answer(
                        asked,
                        Export.of(NAME, RecordColumns.of(AttendanceView.class), all.pages(), Function.identity())
                                .asOf(Map.of("asOf.attendances", all.position()))
                                .recorded(record)));
    }
}
