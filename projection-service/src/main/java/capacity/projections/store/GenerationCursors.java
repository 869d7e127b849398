package capacity.projections.store;

import capacity.journal.postgres.Sql;
import capacity.journal.reader.Cursor;
import capacity.journal.reader.LogBatch.Move;
import capacity.projections.fold.FactFold;
import capacity.projections.jdbc.ArrayBinder;
import capacity.projections.jdbc.ColumnType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far each generation has read the partitions and the journals. */
final class GenerationCursors {

    private static final String CLAIM = Sql.load(GenerationCursors.class, "claim.sql");
    private static final String LOAD = Sql.load(GenerationCursors.class, "load-cursors.sql");
    private static final String LOAD_REACHED = Sql.load(GenerationCursors.class, "load-reached.sql");

    private GenerationCursors() {}

    /** @return false if the stored cursors have changed; then the transaction must be rolled back */
    static boolean claim(Connection connection, int generation, List<Move> moves, GenerationState after)
            throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setInt(1, generation);
            claim.setLong(2, after.applied() - 1);
            claim.setInt(3, FactFold.VERSION);
            claim.setInt(4, generation);
            ArrayBinder arrays = new ArrayBinder(claim, 5);
            move(arrays, moves);
            claim.setInt(arrays.next(), generation);
            List<Map.Entry<String, AppliedPositions>> journals =
                    List.copyOf(after.reached().entrySet());
            arrays.add(ColumnType.TEXT, journals, Map.Entry::getKey);
            arrays.add(
                    ColumnType.BIGINT, journals, journal -> journal.getValue().upTo());
            arrays.addBytes(journals, journal -> journal.getValue().bytes());
            claim.execute();
            claim.getMoreResults(); // the result of setting the lock timeout
            int advanced = claim.getUpdateCount();
            claim.getMoreResults();
            return advanced == 1 && claim.getUpdateCount() == moves.size();
        }
    }

    private static void move(ArrayBinder arrays, List<Move> moves) throws SQLException {
        arrays.add(ColumnType.TEXT, moves, move -> move.to().topicId());
        arrays.add(ColumnType.INTEGER, moves, move -> move.to().partition());
        arrays.add(ColumnType.TEXT, moves, move -> move.to().topic());
        arrays.add(ColumnType.BIGINT, moves, move -> move.from().nextOffset());
        arrays.add(ColumnType.BIGINT, moves, move -> move.from().lastPosition());
        arrays.add(ColumnType.BIGINT, moves, move -> move.to().nextOffset());
        arrays.add(ColumnType.BIGINT, moves, move -> move.to().lastPosition());
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

    static Map<String, AppliedPositions> reached(Connection connection, int generation) throws SQLException {
        try (PreparedStatement load = connection.prepareStatement(LOAD_REACHED)) {
            load.setInt(1, generation);
            Map<String, AppliedPositions> journals = new HashMap<>();
            try (ResultSet rows = load.executeQuery()) {
                while (rows.next()) {
                    journals.put(
                            rows.getString("journal"),
                            AppliedPositions.of(rows.getLong("up_to"), rows.getBytes("beyond")));
                }
            }
            return journals;
        }
    }
}
