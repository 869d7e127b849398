package capacity.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clients that ask on before they are answered. Two requests at once may be worked on, and two wait. */
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
    void who_asks_on_and_on_takes_nobodys_place() {
        line.send(GET.repeat(3));
        assertEquals(1, new GuardedConnection(admission).send(GET).requests.size());
        assertEquals(List.of(), refused);
    }

    @Test
    void who_asks_on_too_far_gets_the_answers_and_then_503() {
        line.send(GET.repeat(4)).answer().answer();
        assertEquals(3, line.requests.size());
        assertFalse(line.heard().contains("503"));
        String last = line.answer().heard();
        assertTrue(last.startsWith("HTTP/1.1 204") && last.contains("HTTP/1.1 503"), last);
    }

    @Test
    void what_waits_for_an_answer_of_its_connection_goes_with_it() {
        line.send(GET.repeat(3)).hangUp();
        assertEquals(
                1, new GuardedConnection(admission).send(GET.repeat(3)).requests.size());
        assertEquals(List.of(), refused);
    }

    @Test
    void what_finds_no_place_after_the_answer_before_it_is_503_and_the_next_has_its_turn() throws InterruptedException {
        line.send(GET.repeat(3));
        new GuardedConnection(admission).send(GET);
        line.answerBefore(() -> new GuardedConnection(admission).send(GET));
        assertTrue(line.becomes(() -> refused.size() == 2));
        assertEquals(List.of("overloaded503", "overloaded503"), refused);
        assertTrue(line.isOpen());
    }

    @Test
    void who_always_asks_on_before_the_answer_holds_no_more_than_what_is_unanswered() {
        String request = POST + "Content-Length: 90\r\n\r\n" + "x".repeat(90);
        line.send(request);
        for (int i = 0; i < 20; i++) {
            line.send(request).answer();
        }
        assertEquals(List.of(), refused);
        assertEquals(21, line.requests.size());
    }
}
