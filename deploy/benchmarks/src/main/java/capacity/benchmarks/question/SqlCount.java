package capacity.benchmarks.question;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same questions in SQL over a flat table of attendance-days, with a second table for the themes of events. */
final class SqlCount implements AutoCloseable {

    static final String TABLE =
            "CREATE TABLE flat (event integer, person integer, day integer, sector text, country text,"
                    + " gender text, region text, programme text, year text, month text, counted boolean)";
    static final String THEMES = "CREATE TABLE event_theme (event integer, theme text)";

    private final Connection connection;

    SqlCount(Connection connection) {
        this.connection = connection;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Counts count(NamedQuestion asked) throws SQLException {
        Map<String, Counts.Row> rows = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql(asked))) {
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= asked.by().size(); i++) {
                    values.add(found.getString(i));
                }
                int next = asked.by().size();
                long bySector = 0;
                for (int i = 0; !asked.by().contains("sector") && i < Programme.SECTORS.length; i++) {
                    bySector += found.getLong(next + 4 + i);
                }
                rows.put(
                        String.join(" ", values),
                        new Counts.Row(
                                found.getLong(next + 1), found.getLong(next + 2), found.getLong(next + 3), bySector));
            }
        }
        return new Counts(rows);
    }

    private static String sql(NamedQuestion asked) {
        StringBuilder sql = new StringBuilder("SELECT ");
        asked.by().forEach(each -> sql.append(each).append(", "));
        sql.append("count(DISTINCT person), count(DISTINCT event * 100000000::bigint + person), count(*)");
        for (String sector : asked.by().contains("sector") ? new String[0] : Programme.SECTORS) {
            sql.append(", count(DISTINCT person) FILTER (WHERE sector = '")
                    .append(sector)
                    .append("')");
        }
        sql.append(" FROM flat");
        if (asked.by().contains("theme")) {
            sql.append(" JOIN event_theme USING (event)");
        }
        sql.append(" WHERE counted");
        if (asked.filter() != null) {
            sql.append(" AND ")
                    .append(asked.filter())
                    .append(" = '")
                    .append(asked.value())
                    .append("'");
        }
        if (!asked.by().isEmpty()) {
            sql.append(" GROUP BY ").append(String.join(", ", asked.by()));
        }
        return sql.toString();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
