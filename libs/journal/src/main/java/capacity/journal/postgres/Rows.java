package capacity.journal.postgres;

import capacity.contracts.envelope.Envelope;
import capacity.journal.Head;
import capacity.journal.StoredFact;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Converts rows of the journal's tables. */
public final class Rows {

    public static final String AFTER = Sql.load(Rows.class, "after.sql");

    private Rows() {}

    public static List<StoredFact> facts(RowSet<Row> rows, String journal) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> fact(row, journal))
                .toList();
    }

    /** Empty if nothing may be recorded at present. */
    public static Optional<Head> head(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).findFirst().map(Rows::head);
    }

    private static Head head(Row row) {
        return new Head(
                row.getLong("position"), row.getOffsetDateTime("recorded_at").toInstant());
    }

    private static StoredFact fact(Row row, String journal) {
        Envelope envelope = new Envelope(
                row.getUUID("id"),
                row.getString("type"),
                journal,
                row.getUUID("stream"),
                row.getLong("version"),
                row.getLong("position"),
                row.getOffsetDateTime("recorded_at").toInstant(),
                row.getString("actor"));
        return new StoredFact(envelope, row.getUUID("key"), row.getUUID("command"), row.getString("payload"));
    }
}
