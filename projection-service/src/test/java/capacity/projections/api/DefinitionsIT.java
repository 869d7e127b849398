package capacity.projections.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import capacity.http.testing.Tokens;
import capacity.projections.ProjectionFixture;
import capacity.projections.ProjectionStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ProjectionStack.class)
class DefinitionsIT {

    @BeforeEach
    void createTopics() throws Exception {
        ProjectionFixture.topics();
        ProjectionFixture.untilApplied();
    }

    @Test
    void definitions_are_listed_with_their_tables() {
        ask("/definitions").statusCode(200).body("items.id", contains("attended.v1", "completed.v1"));
        ask("/definitions/completed")
                .statusCode(200)
                .body("id", equalTo("completed.v1"))
                .body("leastPercent", equalTo(80))
                .body("tables.countsAs.TW", equalTo("CN"))
                .body("tables.regions.KE", equalTo("africa"));
        ask("/definitions/completed.v9").statusCode(404);
    }

    @Test
    void answers_name_the_definition_that_they_use() {
        ask("/totals").statusCode(200).body("definition", equalTo("attended.v1"));
        ask("/totals?definition=completed").statusCode(200).body("definition", equalTo("completed.v1"));
        ask("/totals/headline?definition=completed.v1").statusCode(200).body("definition", equalTo("completed.v1"));
    }

    @Test
    void every_fault_of_the_new_parameters_is_named() {
        ask("/totals?definition=guessed&by=region&cumulative=true")
                .statusCode(400)
                .body("errors.parameter", contains("cumulative", "definition"));
        ask("/totals?by=year&cumulative=perhaps").statusCode(400).body("errors.parameter", contains("cumulative"));
        ask("/totals?by=year&cumulative=true").statusCode(200);
    }

    private static ValidatableResponse ask(String path) {
        return given().auth().oauth2(Tokens.of("reader")).get("/api/v1" + path).then();
    }
}
