package capacity.endtoend.sharedstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.DeployedStack;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(2)
@ExtendWith(SharedStack.class)
class DeployedStackIT {

    @Test
    void one_command_starts_everything(DeployedStack stack) throws Exception {
        var request = HttpRequest.newBuilder(stack.origin().resolve("/api/v1/projections"))
                .header("Authorization", "Bearer " + stack.token("admin"))
                .build();
        assertEquals(
                200,
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode());
        for (String part :
                new String[] {"event-service", "attendance-service", "projection-service", "kafka", "postgres"}) {
            assertTrue(stack.process(part).isPresent(), part);
        }
    }
}
