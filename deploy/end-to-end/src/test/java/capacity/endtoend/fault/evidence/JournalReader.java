package capacity.endtoend.fault.evidence;

import capacity.endtoend.ApiClient;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.fault.evidence.Evidence.RecordedFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the journals directly from PostgreSQL, without any code of ours. */
public final class JournalReader {

    private static final String FACTS =
            "SELECT position, id, stream, version, type, recorded_at, actor, payload FROM journal ORDER BY position";

    private static final String LAG =
            "SELECT journal_head.position - relay_cursor.position FROM journal_head, relay_cursor";

    /** The totals of some events, counted independently in SQL. */
    private static final String TOTALS = """
            WITH day AS (
                SELECT f ->> 'eventId' AS event, f ->> 'participantId' AS participant, f ->> 'day' AS day,
                       f ->> 'sector' AS sector, f ->> 'country' AS country
                FROM (SELECT payload::jsonb AS f FROM journal WHERE type = 'participant-attended.v2') AS fact
                WHERE f ->> 'eventId' = ANY (?))
            SELECT CASE WHEN grouping(event) = 0 THEN 'event=' || event
                        WHEN grouping(sector) = 0 THEN 'sector=' || sector
                        WHEN grouping(country) = 0 THEN 'country=' || country
                        ELSE 'total' END,
                   count(DISTINCT event), count(DISTINCT (event, participant)), count(DISTINCT participant),
                   count(DISTINCT (event, participant, day))
            FROM day GROUP BY GROUPING SETS ((event), (sector), (country), ())
            """;

    private final DeployedStack stack;

    public JournalReader(DeployedStack stack) {
        this.stack = stack;
    }

    /** @param database {@code events}, {@code attendances} or {@code projections} */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                stack.property(database + ".jdbc-url") + "?connectTimeout=5&socketTimeout=60",
                stack.property(database + ".user"),
                stack.property(database + ".password"));
    }

    List<RecordedFact> facts(String journal) throws SQLException {
        List<RecordedFact> facts = new ArrayList<>();
        try (Connection connection = connect(journal);
                PreparedStatement select = connection.prepareStatement(FACTS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                facts.add(fact(row));
            }
        }
        return facts;
    }

    private static RecordedFact fact(ResultSet row) throws SQLException {
        String stream = row.getString("stream");
        String payload = row.getString("payload");
        return new RecordedFact(
                row.getLong("position"),
                row.getString("id"),
                stream,
                row.getLong("version"),
                row.getString("type"),
                subject(stream, payload),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("actor") + " " + payload);
    }

    static String subject(String stream, String payload) {
        try {
            return ApiClient.JSON.readTree(payload).path("scanId").asText(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Facts that the relay has not published. */
    long relayLag(String journal) throws SQLException {
        try (Connection connection = connect(journal);
                PreparedStatement select = connection.prepareStatement(LAG);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    Map<String, String> totals(List<String> events) throws SQLException {
        Map<String, String> totals = new TreeMap<>();
        try (Connection connection = connect("attendances");
                PreparedStatement select = connection.prepareStatement(TOTALS)) {
            select.setArray(1, connection.createArrayOf("text", events.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    totals.put(
                            row.getString(1),
                            TotalsLine.of(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)));
                }
            }
        }
        return totals;
    }
}
