package capacity.projection;

import capacity.testing.PublishedDescription;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class OpenApiIT {

    @Test
    void thePublishedDescriptionIsThatOfTheRunningService() throws IOException {
        PublishedDescription.isThatOfTheRunning("projection-service");
    }
}
