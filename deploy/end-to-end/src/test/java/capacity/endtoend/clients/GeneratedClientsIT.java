package capacity.endtoend.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.DeployedStack;
import capacity.endtoend.sharedstack.SharedStack;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/test --faults} has built the clients before. */
@Order(10)
@Tag("faults")
@ExtendWith(SharedStack.class)
class GeneratedClientsIT {

    private static final Path PLAY = Path.of(System.getProperty("checkout.root"), "deploy", "clients", "play");

    @ParameterizedTest
    @ValueSource(strings = {"java", "typescript"})
    void the_tour_works_with_clients_that_were_generated(String language, DeployedStack stack) throws Exception {
        Process play = new ProcessBuilder(
                        PLAY.toString(),
                        language,
                        stack.origin().toString(),
                        stack.token("organizer"),
                        stack.token("kiosk"))
                .redirectErrorStream(true)
                .start();
        String output = new String(play.getInputStream().readAllBytes());
        assertEquals(0, play.waitFor(), output);
    }
}
