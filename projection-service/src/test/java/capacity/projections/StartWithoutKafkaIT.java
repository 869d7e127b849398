package capacity.projections;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Kafka is unreachable when the service starts. */
@QuarkusTest
@QuarkusTestResource(value = StartWithoutKafkaIT.WithoutKafka.class, restrictToAnnotatedClass = true)
class StartWithoutKafkaIT {

    public static class WithoutKafka extends ProjectionStack {

        @Override
        protected String kafka() {
            return "localhost:1"; // no server listens here
        }
    }

    @Test
    void metrics_for_alerts_exist_before_anything_is_read() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("capacity_projection_stuck "));
    }
}
