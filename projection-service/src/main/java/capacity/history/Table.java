package capacity.history;

import capacity.contracts.Envelope;
import capacity.cube.Change;
import capacity.journal.postgres.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One table of the history.
 *
 * @param holds which changes are its rows
 * @param keys the columns that say which thing a row is about
 * @param values the others, without those that all tables have
 */
record Table(String name, Predicate<Change> holds, List<Column> keys, List<Column> values, Reading reading) {

    /** @param type of the database */
    record Column(String type, Function<Change, Object> value) {}

    /** A row as a change: the one that it says, or, if it has ended, one that makes it true no longer. */
    interface Reading {
        Change change(ResultSet row, boolean still) throws SQLException;
    }

    private static final int FETCH = 10_000;

    void write(Connection connection, int generation, long applied, Rows rows) throws SQLException {
        close(connection, generation, applied, own(rows.closed()));
        insert(connection, generation, applied, own(rows.opened()));
    }

    private List<Rows.Row> own(List<Rows.Row> rows) {
        return rows.stream().filter(row -> holds.test(row.change())).toList();
    }

    private void insert(Connection connection, int generation, long applied, List<Rows.Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(sql("insert"))) {
            insert.setInt(1, generation);
            insert.setLong(2, applied);
            Arrays arrays = new Arrays(insert, 3);
            for (Column column : Stream.concat(keys.stream(), values.stream()).toList()) {
                arrays.add(column.type, rows, row -> column.value.apply(row.change()));
            }
            moment(arrays, rows, Rows.Row::from);
            moment(arrays, rows, Rows.Row::to);
            insert.executeUpdate();
        }
    }

    private void close(Connection connection, int generation, long applied, List<Rows.Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement close = connection.prepareStatement(sql("close"))) {
            close.setLong(1, applied);
            Arrays arrays = new Arrays(close, 2);
            for (Column column : keys) {
                arrays.add(column.type, rows, row -> column.value.apply(row.change()));
            }
            moment(arrays, rows, Rows.Row::to);
            close.setInt(arrays.next(), generation);
            close.executeUpdate();
        }
    }

    private static void moment(Arrays arrays, List<Rows.Row> rows, Function<Rows.Row, Envelope> moment)
            throws SQLException {
        List<Optional<Envelope>> moments =
                rows.stream().map(moment).map(Optional::ofNullable).toList();
        arrays.add("bigint", moments, each -> each.map(Envelope::version).orElse(null));
        arrays.add("bigint", moments, each -> each.map(Envelope::position).orElse(null));
        arrays.add(
                "timestamptz", moments, each -> each.map(Envelope::recordedAt).orElse(null));
    }

    void load(Connection connection, int generation, long after, Loader into) throws SQLException {
        try (PreparedStatement load = connection.prepareStatement(sql("load"))) {
            load.setFetchSize(FETCH);
            load.setInt(1, generation);
            load.setLong(2, after);
            try (ResultSet rows = load.executeQuery()) {
                while (rows.next()) {
                    Change change = reading.change(rows, rows.getBoolean("still"));
                    into.apply(change, rows.getLong("version"));
                }
            }
        }
    }

    private String sql(String what) {
        return Sql.load(Table.class, what + "-" + name + ".sql");
    }
}
