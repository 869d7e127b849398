package capacity.projections;

import static capacity.projections.ProjectionFixture.JOURNALS;
import static capacity.projections.ProjectionFixture.asOf;
import static capacity.projections.ProjectionFixture.projections;
import static capacity.projections.ProjectionFixture.publish;
import static capacity.projections.ProjectionFixture.until;
import static capacity.projections.ProjectionFixture.untilApplied;
import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.Broker;
import capacity.local.Postgres;
import capacity.projections.headline.Headline;
import capacity.projections.model.ServedModel;
import capacity.projections.question.Filters;
import capacity.projections.snapshot.View;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database or Kafka fails while the service works. */
@QuarkusTest
@QuarkusTestResource(ProjectionStack.class)
class OutageIT {

    @Inject
    ServedModel serving;

    Postgres postgres;
    Broker kafka;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @ConfigProperty(name = "test.superuser")
    String superuser;

    @ConfigProperty(name = "test.superuser.password")
    String password;

    @BeforeEach
    void createTopics() throws Exception {
        ProjectionFixture.topics();
    }

    @Test
    void lost_connections_neither_lose_facts_nor_count_them_twice() throws Exception {
        UUID[] id = new UUID[1];
        publish(() -> id[0] = JOURNALS.held(event()));
        int lost = 0;
        for (int i = 0; i < 10; i++) {
            publish(() -> JOURNALS.attended(id[0], "2014-05-06", someone(), someone()));
            lost += hangUp();
            untilApplied(); // so that the projector works again
        }
        assertTrue(lost > 5, "the intake had no connection that could be lost");
        assertEquals(
                Headline.of(JOURNALS.view(), Filters.ALL),
                Headline.of(View.latest(serving.model().orElseThrow().known().snapshot()), Filters.ALL));
    }

    @Test
    void without_the_database_the_service_answers_from_memory_and_says_so() throws Exception {
        publish(() -> JOURNALS.held(event()));
        untilApplied();
        int known = asOf("events");
        postgres.kill();
        try {
            publish(() -> JOURNALS.held(event()));
            until(() -> !isReading());
            assertEquals(known, asOf("events"));
            projections()
                    .body("deadLetters", hasKey("count"))
                    .body("deadLetters", not(hasKey("items")))
                    .body("asOf.events", equalTo(known));
        } finally {
            postgres.restart();
        }
        untilApplied();
        until(OutageIT::isReading);
    }

    @Test
    void without_kafka_the_service_answers_from_memory_and_says_so() throws Exception {
        publish(() -> JOURNALS.held(event()));
        untilApplied();
        int known = asOf("events");
        kafka.kill();
        try {
            until(() -> !isReading());
            assertEquals(known, asOf("events"));
        } finally {
            kafka.restart();
        }
        until(OutageIT::isReading);
        publish(() -> JOURNALS.held(event()));
        untilApplied();
    }

    private static boolean isReading() {
        return readiness().extract().path("checks.find { it.name == 'model' }.data.reading");
    }

    private static ValidatableResponse readiness() {
        return given().get("/q/health/ready").then().statusCode(200);
    }

    /** Ends the sessions that write. The service notices only when it takes such a connection from the pool again. */
    private int hangUp() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, superuser, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                        + " AND application_name LIKE '%JDBC%'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
