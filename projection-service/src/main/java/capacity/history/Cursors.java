package capacity.history;

import capacity.journal.kafka.Cursor;
import capacity.journal.kafka.LogBatch.Move;
import capacity.journal.postgres.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How far each generation has read. */
final class Cursors {

    private static final String MOVE = Sql.load(Cursors.class, "move-cursor.sql");
    private static final String LOAD = Sql.load(Cursors.class, "load-cursors.sql");

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
}
