package capacity.projections.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Binds one array per column, so that one statement writes many rows. */
public final class ArrayBinder {

    private final PreparedStatement statement;
    private int index;

    public ArrayBinder(PreparedStatement statement, int first) {
        this.statement = statement;
        this.index = first;
    }

    public <T> void add(ColumnType type, List<T> rows, Function<T, Object> value) throws SQLException {
        Object[] values = rows.stream().map(value).toArray();
        statement.setArray(next(), statement.getConnection().createArrayOf(type.sql(), values));
    }

    public <T> void addBytes(List<T> rows, Function<T, byte[]> value) throws SQLException {
        byte[][] values = rows.stream().map(value).toArray(byte[][]::new);
        statement.setArray(next(), statement.getConnection().createArrayOf("bytea", values));
    }

    public int next() {
        return index++;
    }
}
