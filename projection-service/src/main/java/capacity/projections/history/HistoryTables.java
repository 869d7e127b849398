package capacity.projections.history;

import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.facts.IdentificationMethod;
import capacity.contracts.facts.RegisterFact;
import capacity.contracts.serialization.FactCodec;
import capacity.projections.cube.CubeChange;
import capacity.projections.cube.EventState;
import capacity.projections.cube.Status;
import capacity.projections.history.HistoryTable.Column;
import capacity.projections.jdbc.ColumnType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Which changes become rows of which table, and how rows become changes again. */
public final class HistoryTables {

    private static final String REGISTERED = "registered";

    public static final List<HistoryTable> ALL = List.of(entries(), headcounts(), attendances());

    private HistoryTables() {}

    private static HistoryTable entries() {
        return new HistoryTable(
                "entry",
                change -> change instanceof CubeChange.OfEvent || change instanceof CubeChange.OfEntry,
                List.of(new Column(ColumnType.UUID, CubeChange::key)),
                List.of(
                        new Column(ColumnType.TEXT, HistoryTables::status),
                        new Column(
                                ColumnType.TEXT,
                                change -> details(change) == null ? null : FactTypes.nameOf(details(change))),
                        new Column(
                                ColumnType.JSONB,
                                change -> details(change) == null ? null : FactCodec.encode(details(change)))),
                HistoryTables::entry);
    }

    private static String status(CubeChange change) {
        if (change instanceof CubeChange.OfEvent event) {
            return event.state().status().code();
        }
        if (change instanceof CubeChange.OfEntry) {
            return REGISTERED;
        }
        throw new IllegalArgumentException("no entry is " + change.getClass());
    }

    /** Details are stored as the fact that contains them, so that there is only one format for them. */
    private static Fact details(CubeChange change) {
        if (change instanceof CubeChange.OfEvent event) {
            return event.state().details() == null
                    ? null
                    : new EventScheduled(event.state().details());
        }
        return ((CubeChange.OfEntry) change).fact();
    }

    private static CubeChange entry(ResultSet row, boolean still) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Fact details = row.getString("type") == null
                ? null
                : FactCodec.decode(row.getString("type"), row.getString("payload"));
        if (row.getString("status").equals(REGISTERED)) {
            return new CubeChange.OfEntry(id, still ? (RegisterFact<?>) details : null);
        }
        return new CubeChange.OfEvent(
                id,
                new EventState(
                        Status.of(row.getString("status")),
                        details == null ? null : ((EventScheduled) details).details()));
    }

    private static HistoryTable headcounts() {
        return new HistoryTable(
                "headcount",
                CubeChange.OfHeadcount.class::isInstance,
                List.of(
                        headcount(ColumnType.UUID, CubeChange.OfHeadcount::event),
                        headcount(ColumnType.DATE, CubeChange.OfHeadcount::day)),
                List.of(
                        headcount(ColumnType.INTEGER, CubeChange.OfHeadcount::count),
                        headcount(ColumnType.TEXT, CubeChange.OfHeadcount::basis)),
                (row, still) -> new CubeChange.OfHeadcount(
                        row.getObject("event", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getInt("people"),
                        row.getString("basis")));
    }

    private static Column headcount(ColumnType type, Function<CubeChange.OfHeadcount, Object> value) {
        return new Column(type, change -> value.apply((CubeChange.OfHeadcount) change));
    }

    private static HistoryTable attendances() {
        return new HistoryTable(
                "attendance",
                CubeChange.OfAttendance.class::isInstance,
                List.of(
                        attendance(ColumnType.UUID, CubeChange.OfAttendance::event),
                        attendance(ColumnType.UUID, CubeChange.OfAttendance::participant),
                        attendance(ColumnType.DATE, CubeChange.OfAttendance::day),
                        attendance(ColumnType.BOOLEAN, CubeChange.OfAttendance::counted)),
                List.of(
                        attendance(ColumnType.UUID, change -> change.scan().scanId()),
                        attendance(ColumnType.BOOLEAN, change -> change.scan().outsideDates()),
                        attendance(ColumnType.TEXT, change -> change.scan().sector()),
                        attendance(ColumnType.TEXT, change -> change.scan().country()),
                        attendance(ColumnType.TEXT, change -> change.scan().gender()),
                        attendance(ColumnType.TEXT, change -> change.scan().role()),
                        attendance(
                                ColumnType.TEXT,
                                change -> change.scan().identifiedBy().name())),
                HistoryTables::attendance);
    }

    private static Column attendance(ColumnType type, Function<CubeChange.OfAttendance, Object> value) {
        return new Column(type, change -> value.apply((CubeChange.OfAttendance) change));
    }

    private static CubeChange attendance(ResultSet row, boolean still) throws SQLException {
        UUID event = row.getObject("event", UUID.class);
        UUID participant = row.getObject("participant", UUID.class);
        LocalDate day = row.getObject("day", LocalDate.class);
        return new CubeChange.OfAttendance(
                event, participant, day, row.getBoolean("counted"), still ? scan(row, event, participant, day) : null);
    }

    private static ParticipantAttended scan(ResultSet row, UUID event, UUID participant, LocalDate day)
            throws SQLException {
        return new ParticipantAttended(
                row.getObject("scan", UUID.class),
                event,
                participant,
                day,
                row.getBoolean("outside_dates"),
                row.getString("sector"),
                row.getString("country"),
                row.getString("gender"),
                row.getString("role"),
                IdentificationMethod.valueOf(row.getString("identified_by")));
    }
}
