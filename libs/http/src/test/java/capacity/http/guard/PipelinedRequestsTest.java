package capacity.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clients that send requests before they get answers. Two requests may be worked on at a time, and two may wait. */
class PipelinedRequestsTest {
    private static final String GET = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String POST = "POST /a HTTP/1.1\r\nHost: x\r\n";

    private final List<String> refused = new ArrayList<>();
    private final AdmissionControl admission =
            new AdmissionControl(GuardedConnection.LIMITS, (code, status) -> refused.add(code + status));
    private final GuardedConnection line = new GuardedConnection(admission);

    @Test
    void requests_that_do_not_wait_for_answers_pass_one_by_one_in_order() {
        line.send(POST + "Content-Length: 1\r\n\r\n1" + POST + "Content-Length: 1\r\n\r\n2");
        assertEquals(List.of("1"), line.requests);
        assertEquals(List.of("1", "2"), line.answer().requests);
    }

    @Test
    void a_client_with_many_requests_takes_no_place_of_other_clients() {
        line.send(GET.repeat(3));
        assertEquals(1, new GuardedConnection(admission).send(GET).requests.size());
        assertEquals(List.of(), refused);
    }

    @Test
    void a_client_with_too_many_requests_gets_its_answers_and_then_503() {
        line.send(GET.repeat(4)).answer().answer();
        assertEquals(3, line.requests.size());
        assertFalse(line.heard().contains("503"));
        String last = line.answer().heard();
        assertTrue(last.startsWith("HTTP/1.1 204") && last.contains("HTTP/1.1 503"), last);
    }

    @Test
    void requests_that_wait_on_a_connection_are_dropped_with_it() {
        line.send(GET.repeat(3)).hangUp();
        assertEquals(
                1, new GuardedConnection(admission).send(GET.repeat(3)).requests.size());
        assertEquals(List.of(), refused);
    }

    @Test
    void a_waiting_request_that_finds_no_place_gets_503_and_the_next_one_has_its_turn() throws InterruptedException {
        line.send(GET.repeat(3));
        new GuardedConnection(admission).send(GET);
        line.answerBefore(() -> new GuardedConnection(admission).send(GET));
        assertTrue(line.becomes(() -> refused.size() == 2));
        assertEquals(List.of("overloaded503", "overloaded503"), refused);
        assertTrue(line.isOpen());
    }

    @Test
    void a_client_that_always_sends_early_holds_only_the_bytes_of_unanswered_requests() {
        String request = POST + "Content-Length: 90\r\n\r\n" + "x".repeat(90);
        line.send(request);
        for (int i = 0; i < 20; i++) {
            line.send(request).answer();
        }
        assertEquals(List.of(), refused);
        assertEquals(21, line.requests.size());
    }
}
