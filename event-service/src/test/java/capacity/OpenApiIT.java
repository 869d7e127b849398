package capacity;

import capacity.testing.PublishedDescription;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class OpenApiIT {

    @Test
    void the_published_description_is_that_of_the_running_service() throws IOException {
        PublishedDescription.isThatOfTheRunning("event-service");
    }
}
