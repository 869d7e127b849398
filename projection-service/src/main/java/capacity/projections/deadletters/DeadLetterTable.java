package capacity.projections.deadletters;

import capacity.contracts.facts.FactTypes;
import capacity.journal.postgres.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The dead letters of each generation. */
public final class DeadLetterTable {

    private static final String INSERT = Sql.load(DeadLetterTable.class, "insert-letter.sql");
    private static final String TO_COPY = Sql.load(DeadLetterTable.class, "letters-to-copy.sql");
    private static final String COPIED = Sql.load(DeadLetterTable.class, "letter-copied.sql");
    private static final String UNKNOWN_TYPES = Sql.load(DeadLetterTable.class, "unknown-types.sql");

    private DeadLetterTable() {}

    public static void write(Connection connection, int generation, List<DeadLetter> letters) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (DeadLetter each : letters) {
                insert.setInt(1, generation);
                insert.setString(2, each.topicId());
                insert.setInt(3, each.partition());
                insert.setLong(4, each.offset());
                insert.setString(5, each.topic());
                insert.setString(6, each.type());
                insert.setObject(7, each.stream());
                insert.setString(8, each.reason().code());
                insert.setBytes(9, each.key());
                insert.setBytes(10, each.value());
                insert.executeUpdate();
            }
        }
    }

    public static List<DeadLetter> toCopy(Connection connection) throws SQLException {
        List<DeadLetter> letters = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(TO_COPY);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                letters.add(new DeadLetter(
                        rows.getString("topic"),
                        rows.getString("topic_id"),
                        rows.getInt("partition"),
                        rows.getLong("record_offset"),
                        rows.getString("type"),
                        rows.getObject("stream", UUID.class),
                        DeadLetter.Reason.of(rows.getString("reason")),
                        rows.getBytes("record_key"),
                        rows.getBytes("record_value")));
            }
        }
        return letters;
    }

    public static void copied(Connection connection, DeadLetter letter) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(COPIED)) {
            update.setString(1, letter.topicId());
            update.setInt(2, letter.partition());
            update.setLong(3, letter.offset());
            update.executeUpdate();
        }
    }

    /** Whether this version of the service knows a type that an earlier one did not. */
    public static boolean nowKnown(Connection connection, int generation) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNKNOWN_TYPES)) {
            select.setInt(1, generation);
            try (ResultSet rows = select.executeQuery()) {
                boolean known = false;
                while (rows.next()) {
                    known |= FactTypes.classOf(rows.getString(1)).isPresent();
                }
                return known;
            }
        }
    }
}
