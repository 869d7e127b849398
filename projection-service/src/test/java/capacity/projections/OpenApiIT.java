package capacity.projections;

import capacity.http.testing.PublishedOpenApi;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ProjectionStack.class)
class OpenApiIT {

    @Test
    void the_published_description_equals_that_of_the_running_service() throws IOException {
        PublishedOpenApi.isThatOfTheRunning("projection-service");
    }
}
