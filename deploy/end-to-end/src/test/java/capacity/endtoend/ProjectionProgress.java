package capacity.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/** How far the projections have come. */
public final class ProjectionProgress {

    private static final int PATIENCE_SECONDS = 60;

    private ProjectionProgress() {}

    /** Returns when the projections have applied both journals up to these positions. */
    public static void await(ApiClient api, long events, long attendances) {
        Instant deadline = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (true) {
            ApiResponse answer = api.get("/totals").expect(200, 502, 503);
            JsonNode asOf = answer.body().path("asOf");
            if (asOf.path("events").asLong(-1) >= events
                    && asOf.path("attendances").asLong(-1) >= attendances) {
                return;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Not applied up to " + events + " and " + attendances + ": " + answer);
            }
            pause(50);
        }
    }

    /**
     * Returns when they have applied all that has been recorded.
     *
     * @return the positions of the last events and the last attendances
     */
    public static List<Long> awaitAll(DeployedStack stack) throws SQLException {
        List<Long> recorded = List.of(recorded(stack, "events"), recorded(stack, "attendances"));
        await(new ApiClient(stack, "admin"), recorded.get(0), recorded.get(1));
        return recorded;
    }

    private static long recorded(DeployedStack stack, String journal) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        stack.property(journal + ".jdbc-url"),
                        stack.property(journal + ".user"),
                        stack.property(journal + ".password"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT position FROM journal_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
