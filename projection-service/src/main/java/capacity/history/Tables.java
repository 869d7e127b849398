package capacity.history;

import capacity.contracts.AttendanceFact.ParticipantAttended;
import capacity.contracts.EventFact.EventScheduled;
import capacity.contracts.Fact;
import capacity.contracts.FactTypes;
import capacity.contracts.IdentifiedBy;
import capacity.contracts.RegisterFact;
import capacity.contracts.json.FactCodec;
import capacity.cube.Change;
import capacity.cube.EventState;
import capacity.cube.Status;
import capacity.history.Table.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Which changes are rows of which table, and back. */
final class Tables {

    private static final String REGISTERED = "registered";

    static final List<Table> ALL = List.of(entries(), headcounts(), attendances());

    private Tables() {}

    private static Table entries() {
        return new Table(
                "entry",
                change -> change instanceof Change.OfEvent || change instanceof Change.OfEntry,
                List.of(new Column(Type.UUID, Change::key)),
                List.of(
                        new Column(Type.TEXT, Tables::status),
                        new Column(
                                Type.TEXT,
                                change -> details(change) == null ? null : FactTypes.nameOf(details(change))),
                        new Column(
                                Type.JSONB,
                                change -> details(change) == null ? null : FactCodec.encode(details(change)))),
                Tables::entry);
    }

    private static String status(Change change) {
        return change instanceof Change.OfEvent event ? event.state().status().code() : REGISTERED;
    }

    /** Details are kept as the fact that would say them: there is no second way to write them. */
    private static Fact details(Change change) {
        if (change instanceof Change.OfEvent event) {
            return event.state().details() == null
                    ? null
                    : new EventScheduled(event.state().details());
        }
        return ((Change.OfEntry) change).fact();
    }

    private static Change entry(ResultSet row, boolean still) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Fact details = row.getString("type") == null
                ? null
                : FactCodec.decode(row.getString("type"), row.getString("payload"));
        if (row.getString("status").equals(REGISTERED)) {
            return new Change.OfEntry(id, still ? (RegisterFact<?>) details : null);
        }
        return new Change.OfEvent(
                id,
                new EventState(
                        Status.of(row.getString("status")),
                        details == null ? null : ((EventScheduled) details).details()));
    }

    private static Table headcounts() {
        return new Table(
                "headcount",
                Change.OfHeadcount.class::isInstance,
                List.of(headcount(Type.UUID, Change.OfHeadcount::event), headcount(Type.DATE, Change.OfHeadcount::day)),
                List.of(
                        headcount(Type.INTEGER, Change.OfHeadcount::count),
                        headcount(Type.TEXT, Change.OfHeadcount::basis)),
                (row, still) -> new Change.OfHeadcount(
                        row.getObject("event", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getInt("people"),
                        row.getString("basis")));
    }

    private static Column headcount(Type type, Function<Change.OfHeadcount, Object> value) {
        return new Column(type, change -> value.apply((Change.OfHeadcount) change));
    }

    private static Table attendances() {
        return new Table(
                "attendance",
                Change.OfAttendance.class::isInstance,
                List.of(
                        attendance(Type.UUID, Change.OfAttendance::event),
                        attendance(Type.UUID, Change.OfAttendance::participant),
                        attendance(Type.DATE, Change.OfAttendance::day)),
                List.of(
                        attendance(Type.UUID, change -> change.scan().scanId()),
                        attendance(Type.BOOLEAN, change -> change.scan().outsideDates()),
                        attendance(Type.TEXT, change -> change.scan().sector()),
                        attendance(Type.TEXT, change -> change.scan().country()),
                        attendance(Type.TEXT, change -> change.scan().gender()),
                        attendance(Type.TEXT, change -> change.scan().role()),
                        attendance(
                                Type.TEXT,
                                change -> change.scan().identifiedBy().name())),
                Tables::attendance);
    }

    private static Column attendance(Type type, Function<Change.OfAttendance, Object> value) {
        return new Column(type, change -> value.apply((Change.OfAttendance) change));
    }

    private static Change attendance(ResultSet row, boolean still) throws SQLException {
        UUID event = row.getObject("event", UUID.class);
        UUID participant = row.getObject("participant", UUID.class);
        LocalDate day = row.getObject("day", LocalDate.class);
        return new Change.OfAttendance(event, participant, day, still ? scan(row, event, participant, day) : null);
    }

    private static ParticipantAttended scan(ResultSet row, UUID event, UUID participant, LocalDate day)
            throws SQLException {
        return new ParticipantAttended(
                row.getObject("scan", UUID.class),
                event,
                participant,
                day,
                row.getBoolean("outside_dates"),
                null, // the moment of the scan stays in the log: no number asks for it
                row.getString("sector"),
                row.getString("country"),
                row.getString("gender"),
                row.getString("role"),
                IdentifiedBy.valueOf(row.getString("identified_by")));
    }
}
