package capacity.history;

import capacity.cube.Fold;
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

    private static final String CLAIM = Sql.load(Cursors.class, "claim.sql");
    private static final String LOAD = Sql.load(Cursors.class, "load-cursors.sql");
    private static final String LOAD_REACHED = Sql.load(Cursors.class, "load-reached.sql");

    private Cursors() {}

    /** @return false if they are not where they were: then the transaction must be rolled back */
    static boolean claim(Connection connection, int generation, List<Move> moves, State after) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setInt(1, generation);
            claim.setLong(2, after.applied() - 1);
            claim.setInt(3, Fold.VERSION);
            claim.setInt(4, generation);
            Arrays arrays = new Arrays(claim, 5);
            move(arrays, moves);
            claim.setInt(arrays.next(), generation);
            List<Map.Entry<String, Reached>> journals =
                    List.copyOf(after.reached().entrySet());
            arrays.add(Type.TEXT, journals, Map.Entry::getKey);
            arrays.add(Type.BIGINT, journals, journal -> journal.getValue().upTo());
            arrays.addBytes(journals, journal -> journal.getValue().bytes());
            claim.execute();
            claim.getMoreResults(); // of the time that it may wait
            int advanced = claim.getUpdateCount();
            claim.getMoreResults();
            return advanced == 1 && claim.getUpdateCount() == moves.size();
        }
    }

    private static void move(Arrays arrays, List<Move> moves) throws SQLException {
        arrays.add(Type.TEXT, moves, move -> move.to().topicId());
        arrays.add(Type.INTEGER, moves, move -> move.to().partition());
        arrays.add(Type.TEXT, moves, move -> move.to().topic());
        arrays.add(Type.BIGINT, moves, move -> move.from().nextOffset());
        arrays.add(Type.BIGINT, moves, move -> move.from().lastPosition());
        arrays.add(Type.BIGINT, moves, move -> move.to().nextOffset());
        arrays.add(Type.BIGINT, moves, move -> move.to().lastPosition());
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
