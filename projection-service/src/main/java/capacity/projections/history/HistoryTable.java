package capacity.projections.history;

import capacity.contracts.envelope.Envelope;
import capacity.journal.postgres.Sql;
import capacity.projections.change.Change;
import capacity.projections.change.Moment;
import capacity.projections.jdbc.ColumnType;
import capacity.projections.jdbc.CopyStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One table of the history.
 *
 * @param journal the journal of the facts from which the rows are made
 * @param holds whether a change is a row of this table
 * @param keys the columns that identify the thing that a row is about
 * @param values the other columns, without those that all tables have
 */
public record HistoryTable(
        String name, String journal, Predicate<Change> holds, List<Column> keys, List<Column> values, Reading reading) {

    record Column(ColumnType type, Function<Change, Object> value) {}

    /** Makes the change that a row was made from. */
    interface Reading {
        Change change(ResultSet row) throws SQLException;
    }

    private static final int FETCH = 10_000;

    /** Columns that all tables have: generation and batch, and version, position and moment of both ends. */
    private static final int COMMON = 8;

    public void write(Connection connection, int generation, long applied, HistoryRows rows) throws SQLException {
        close(connection, generation, applied, own(rows.closed()));
        insert(connection, generation, applied, own(rows.opened()));
    }

    private List<HistoryRows.Row> own(List<HistoryRows.Row> rows) {
        return rows.stream().filter(row -> holds.test(row.change())).toList();
    }

    private void insert(Connection connection, int generation, long applied, List<HistoryRows.Row> rows)
            throws SQLException {
        if (!rows.isEmpty()) {
            CopyStream.run(connection, sql("copy"), to -> rows.forEach(row -> insert(to, generation, applied, row)));
        }
    }

    private void insert(CopyStream to, int generation, long applied, HistoryRows.Row row) {
        to.row(COMMON + keys.size() + values.size());
        to.int4(generation);
        to.int8(applied);
        keys.forEach(column -> column.type.write(to, column.value.apply(row.change())));
        values.forEach(column -> column.type.write(to, column.value.apply(row.change())));
        moment(to, row.from());
        moment(to, row.to());
    }

    /** @param fact null while the row has not ended */
    private static void moment(CopyStream to, Envelope fact) {
        ColumnType.BIGINT.write(to, fact == null ? null : fact.version());
        ColumnType.BIGINT.write(to, fact == null ? null : fact.position());
        ColumnType.TIMESTAMPTZ.write(to, fact == null ? null : fact.recordedAt());
    }

    private void close(Connection connection, int generation, long applied, List<HistoryRows.Row> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement close = connection.prepareStatement(sql("close"))) {
            for (HistoryRows.Row row : rows) {
                close.setLong(1, row.to().version());
                close.setLong(2, row.to().position());
                close.setObject(3, row.to().recordedAt().atOffset(ZoneOffset.UTC));
                close.setLong(4, applied);
                close.setInt(5, generation);
                int parameter = 6;
                for (Column key : keys) {
                    close.setObject(parameter++, key.value.apply(row.change()));
                }
                close.addBatch();
            }
            close.executeBatch();
        }
    }

    public void load(Connection connection, int generation, long after, HistoryConsumer into) throws SQLException {
        try (PreparedStatement load = connection.prepareStatement(sql("load"))) {
            load.setFetchSize(FETCH);
            load.setInt(1, generation);
            load.setLong(2, after);
            try (ResultSet rows = load.executeQuery()) {
                while (rows.next()) {
                    into.row(reading.change(rows), journal, moment(rows, "from"), moment(rows, "to"));
                }
            }
        }
    }

    private static Moment moment(ResultSet row, String end) throws SQLException {
        Timestamp recorded = row.getTimestamp("recorded_" + end);
        return recorded == null
                ? null
                : new Moment(row.getLong("version_" + end), row.getInt("position_" + end), recorded.toInstant(), null);
    }

    private String sql(String what) {
        return Sql.load(HistoryTable.class, what + "-" + name + ".sql");
    }
}
