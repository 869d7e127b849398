package capacity.projection;

import static capacity.projection.Service.JOURNALS;
import static capacity.projection.Service.publish;
import static capacity.projection.Service.untilApplied;
import static capacity.totals.AnEvent.event;
import static capacity.totals.Someone.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.intake.Serving;
import capacity.totals.Filters;
import capacity.totals.Headline;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database hangs up in the middle of the work. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutageIT {

    @Inject
    Serving serving;

    @Inject
    DataSource database;

    @BeforeEach
    void createTopics() throws Exception {
        Service.topics();
    }

    @Test
    void lostConnectionsLoseNothingAndCountNothingTwice() throws Exception {
        UUID[] id = new UUID[1];
        publish(() -> id[0] = JOURNALS.held(event()));
        int lost = 0;
        for (int i = 0; i < 15; i++) {
            publish(() -> JOURNALS.attended(id[0], "2014-05-06", someone(), someone()));
            lost += hangUp();
        }
        assertTrue(lost > 0, "a connection was in use");
        untilApplied();
        assertEquals(
                Headline.of(JOURNALS.cube(), Filters.ALL),
                serving.model().orElseThrow().read((cube, state) -> Headline.of(cube, Filters.ALL)));
    }

    /** Ends all sessions but the one that says so. */
    private int hangUp() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            return 0; // this session was in the pool when the last round ended it
        }
    }
}
