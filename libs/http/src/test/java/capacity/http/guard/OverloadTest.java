package capacity.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More requests than the two that may be worked on. */
class OverloadTest {
    private static final String GET = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

    private final List<String> refused = new ArrayList<>();
    private final AdmissionControl admission =
            new AdmissionControl(GuardedConnection.LIMITS, (code, status) -> refused.add(code + status));
    private final GuardedConnection line = new GuardedConnection(admission);

    @Test
    void a_request_too_many_is_503_after_a_moment_and_the_connection_stays() throws InterruptedException {
        GuardedConnection second = new GuardedConnection(admission).send(GET);
        line.send(GET);
        GuardedConnection third = new GuardedConnection(admission).send(GET);
        assertEquals("", third.heard());
        String answer = third.heardLater();
        assertTrue(answer.startsWith("HTTP/1.1 503") && answer.contains("retry-after: 1"), answer);
        assertEquals(List.of("overloaded503"), refused);
        second.answer();
        assertEquals(1, third.send(GET).requests.size());
    }

    @Test
    void a_request_after_a_delayed_refusal_waits_for_its_turn() throws InterruptedException {
        GuardedConnection second = new GuardedConnection(admission).send(GET);
        line.send(GET);
        GuardedConnection third = new GuardedConnection(admission).send(GET).send(GET);
        second.answer();
        assertEquals(List.of(), third.requests);
        assertTrue(third.heardLater().startsWith("HTTP/1.1 503"));
        assertEquals(1, third.requests.size());
    }

    @Test
    void a_client_that_disconnects_before_its_refusal_gets_no_answer() throws InterruptedException {
        new GuardedConnection(admission).send(GET);
        line.send(GET);
        GuardedConnection third = new GuardedConnection(admission).send(GET).hangUp();
        GuardedConnection fourth = new GuardedConnection(admission).send(GET);
        assertTrue(fourth.heardLater().startsWith("HTTP/1.1 503"));
        assertEquals("", third.heardUpToNow());
        assertEquals(List.of("overloaded503"), refused, "the fourth alone, whose turn came later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "GET /a HTTP/1.0\r\n\r\n"})
    void a_request_too_many_that_is_the_last_of_its_connection_ends_it(String last) throws InterruptedException {
        line.send(GET);
        GuardedConnection second = new GuardedConnection(admission).send(GET);
        String answer = new GuardedConnection(admission).send(last).heardLater();
        assertTrue(answer.startsWith("HTTP/1.1 503") && answer.contains("connection: close"), answer);
        assertTrue(second.isOpen());
    }
}
