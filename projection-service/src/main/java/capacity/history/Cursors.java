package capacity.history;

import capacity.journal.kafka.Cursor;
import capacity.journal.kafka.LogBatch.Move;
import capacity.journal.postgres.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far each generation has read the partitions, and so the journals. */
final class Cursors {

    private static final String MOVE = Sql.load(Cursors.class, "move-cursor.sql");
    private static final String LOAD = Sql.load(Cursors.class, "load-cursors.sql");

    private static final String REACH = Sql.load(Cursors.class, "reach.sql");
    private static final String LOAD_REACHED = Sql.load(Cursors.class, "load-reached.sql");

    private Cursors() {}

    /** @return false if one of them is not where it was: then the transaction must be rolled back */
    static boolean move(Connection connection, int generation, List<Move> moves) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            for (Move each : moves) {
                move.setLong(1, each.to().nextOffset());
                move.setLong(2, each.to().lastPosition());
                move.setInt(3, generation);
                move.setString(4, each.to().topicId());
                move.setInt(5, each.to().partition());
                move.setString(6, each.to().topic());
                move.setLong(7, each.from().nextOffset());
                move.setLong(8, each.from().lastPosition());
                if (move.executeUpdate() == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    static List<Cursor> load(Connection connection, int generation) throws SQLException {
        try (PreparedStatement load = connection.prepareStatement(LOAD)) {
            load.setInt(1, generation);
            List<Cursor> cursors = new ArrayList<>();
            try (ResultSet rows = load.executeQuery()) {
                while (rows.next()) {
                    cursors.add(new Cursor(
                            rows.getString("topic"),
                            rows.getString("topic_id"),
                            rows.getInt("partition"),
                            rows.getLong("next_offset"),
                            rows.getLong("last_position")));
                }
            }
            return cursors;
        }
    }

    static void reach(Connection connection, int generation, Map<String, Reached> journals) throws SQLException {
        try (PreparedStatement reach = connection.prepareStatement(REACH)) {
            for (Map.Entry<String, Reached> each : journals.entrySet()) {
                reach.setInt(1, generation);
                reach.setString(2, each.getKey());
                reach.setLong(3, each.getValue().upTo());
                reach.setBytes(4, each.getValue().bytes());
                reach.executeUpdate();
            }
        }
    }

    static Map<String, Reached> reached(Connection connection, int generation) throws SQLException {
        try (PreparedStatement load = connection.prepareStatement(LOAD_REACHED)) {
            load.setInt(1, generation);
            Map<String, Reached> journals = new HashMap<>();
            try (ResultSet rows = load.executeQuery()) {
                while (rows.next()) {
                    journals.put(rows.getString("journal"), Reached.of(rows.getLong("up_to"), rows.getBytes("beyond")));
                }
            }
            return journals;
        }
    }
}
