package capacity.projections.history;

import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.facts.IdentificationMethod;
import capacity.contracts.facts.RegisterFact;
import capacity.contracts.serialization.FactCodec;
import capacity.projections.change.Change;
import capacity.projections.change.EventState;
import capacity.projections.change.Status;
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
    private static final String EVENTS = "events";
    private static final String ATTENDANCES = "attendances";

    public static final List<HistoryTable> ALL = List.of(entries(), headcounts(), attendances());

    private HistoryTables() {}

    private static HistoryTable entries() {
        return new HistoryTable(
                "entry",
                EVENTS,
                change -> change instanceof Change.OfEvent || change instanceof Change.OfEntry,
                List.of(new Column(ColumnType.UUID, Change::key)),
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

    private static String status(Change change) {
        if (change instanceof Change.OfEvent event) {
            return event.state().status().code();
        }
        if (change instanceof Change.OfEntry) {
            return REGISTERED;
        }
        throw new IllegalArgumentException("no entry is " + change.getClass());
    }

    /** Details are stored as the fact that contains them, so that there is only one format for them. */
    private static Fact details(Change change) {
        if (change instanceof Change.OfEvent event) {
            return event.state().details() == null
                    ? null
                    : new EventScheduled(event.state().details());
        }
        return ((Change.OfEntry) change).fact();
    }

    private static Change entry(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Fact details = row.getString("type") == null
                ? null
                : FactCodec.decode(row.getString("type"), row.getString("payload"));
        if (row.getString("status").equals(REGISTERED)) {
            return new Change.OfEntry(id, (RegisterFact<?>) details);
        }
        return new Change.OfEvent(
                id,
                new EventState(
                        Status.of(row.getString("status")),
                        details == null ? null : ((EventScheduled) details).details()));
    }

    private static HistoryTable headcounts() {
        return new HistoryTable(
                "headcount",
                EVENTS,
                Change.OfHeadcount.class::isInstance,
                List.of(
                        headcount(ColumnType.UUID, Change.OfHeadcount::event),
                        headcount(ColumnType.DATE, Change.OfHeadcount::day)),
                List.of(
                        headcount(ColumnType.INTEGER, Change.OfHeadcount::count),
                        headcount(ColumnType.TEXT, Change.OfHeadcount::basis)),
                row -> new Change.OfHeadcount(
                        row.getObject("event", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getInt("people"),
                        row.getString("basis")));
    }

    private static Column headcount(ColumnType type, Function<Change.OfHeadcount, Object> value) {
        return new Column(type, change -> value.apply((Change.OfHeadcount) change));
    }

    private static HistoryTable attendances() {
        return new HistoryTable(
                "attendance",
                ATTENDANCES,
                Change.OfAttendance.class::isInstance,
                List.of(
                        attendance(ColumnType.UUID, Change.OfAttendance::event),
                        attendance(ColumnType.UUID, Change.OfAttendance::participant),
                        attendance(ColumnType.DATE, Change.OfAttendance::day),
                        attendance(ColumnType.BOOLEAN, Change.OfAttendance::counted)),
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

    private static Column attendance(ColumnType type, Function<Change.OfAttendance, Object> value) {
        return new Column(type, change -> value.apply((Change.OfAttendance) change));
    }

    private static Change attendance(ResultSet row) throws SQLException {
        UUID event = row.getObject("event", UUID.class);
        UUID participant = row.getObject("participant", UUID.class);
        LocalDate day = row.getObject("day", LocalDate.class);
        return new Change.OfAttendance(
                event, participant, day, row.getBoolean("counted"), scan(row, event, participant, day));
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
