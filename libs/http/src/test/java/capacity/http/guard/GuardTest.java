package capacity.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {
    private static final String GET = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String POST = "POST /a HTTP/1.1\r\nHost: x\r\n";

    private final List<String> refused = new ArrayList<>();
    private final AdmissionControl admission =
            new AdmissionControl(GuardedConnection.LIMITS, (code, status) -> refused.add(code + status));
    private final GuardedConnection line = new GuardedConnection(admission);

    @Test
    void a_request_passes_when_it_has_arrived_completely() {
        line.send(POST + "Content-Length: 6\r\n\r\nabc");
        assertEquals(List.of(), line.requests);
        line.send("d").send("ef");
        assertEquals(List.of("abcdef"), line.requests);
        assertTrue(line.answer().heard().startsWith("HTTP/1.1 204"));
    }

    @Test
    void a_connection_is_kept_for_the_next_request() {
        line.send(GET).answer().send(POST + "Content-Length: 1\r\n\r\nx").answer();
        assertEquals(List.of("", "x"), line.requests);
        assertTrue(line.isOpen());
    }

    @Test
    void a_client_that_waits_for_100_continue_gets_it_once() {
        line.send(POST + "Expect: 100-continue\r\nContent-Length: 1\r\n\r\n");
        assertEquals("HTTP/1.1 100 Continue\r\n\r\n", line.heard());
        assertEquals(List.of("x"), line.send("x").requests);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|GET /%zz HTTP/1.1~Host: x~~",
                "400|GET /a?b=%4 HTTP/1.1~Host: x~~",
                "400|GET /a HTTP/1.1~~",
                "400|GET /a HTTP/1.1~Host: x~Host: y~~",
                "400|GET /a HTTP/9.1~Host: x~~",
                "400|CONNECT a:1 HTTP/1.1~Host: x~~",
                "400|CONNECT /a HTTP/1.1~Host: x~~",
                "400|GET * HTTP/1.1~Host: x~~",
                "400|GET a HTTP/1.1~Host: x~~",
                "400|GET ftp://x/a HTTP/1.1~Host: x~~",
                "400|POST /a HTTP/1.1~Host: x~Transfer-Encoding: gzip, chunked~~",
                "400|POST /a HTTP/1.1~Host: x~Transfer-Encoding: xchunked~~",
                "400|POST /a HTTP/1.1~Host: x~Transfer-Encoding: chunked~Transfer-Encoding: identity~~",
                "400|POST /a HTTP/1.0~Transfer-Encoding: chunked~~",
                "400|GET /a HTTP/1.1~Host: x~no colon~~",
                "400|POST /a HTTP/1.1~Host: x~Content-Length: -1~~",
                "400|POST /a HTTP/1.1~Host: x~Content-Length: 1~Content-Length: 2~~",
                "400|POST /a HTTP/1.1~Host: x~Transfer-Encoding: chunked~~zz~~",
                "413|POST /a HTTP/1.1~Host: x~Content-Length: 101~~",
                "413|POST /a HTTP/1.1~Host: x~Expect: 100-continue~Content-Length: 101~~",
                "414|GET /aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa HTTP/1.1~Host: x~~",
            })
    void a_malformed_request_gets_a_problem_and_ends_the_connection(int status, String request) {
        String answer = line.send(request.replace("~", "\r\n")).heard();
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        assertTrue(answer.contains("application/problem+json") && answer.contains("connection: close"), answer);
        assertTrue(answer.contains("\"status\":" + status), answer);
        assertEquals(List.of(), line.requests);
    }

    @Test
    void a_head_that_is_too_large_is_431() {
        assertTrue(line.send("GET /a HTTP/1.1\r\nHost: x\r\nA: " + "a".repeat(300) + "\r\n\r\n")
                .heard()
                .startsWith("HTTP/1.1 431"));
    }

    @Test
    void a_body_in_chunks_that_outgrows_the_limit_is_413() {
        line.send(POST + "Transfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 11; i++) {
            line.send("a\r\n0123456789\r\n");
        }
        assertTrue(line.heard().startsWith("HTTP/1.1 413"));
        assertEquals(List.of(), line.requests);
    }

    @Test
    void a_closed_connection_returns_its_places_and_bytes() {
        new GuardedConnection(admission).send(GET).hangUp();
        new GuardedConnection(admission)
                .send(POST + "Content-Length: 99\r\n\r\nabc")
                .hangUp();
        line.send(GET);
        assertEquals(1, new GuardedConnection(admission).send(GET).requests.size());
        assertTrue(admission.hold(GuardedConnection.LIMITS.bytes()));
    }

    @Test
    void bytes_count_until_the_answer() {
        line.send(POST + "Content-Length: 3\r\n\r\na").send("bc");
        assertFalse(admission.hold(GuardedConnection.LIMITS.bytes()));
        admission.drop(GuardedConnection.LIMITS.bytes());
        line.answer();
        assertTrue(admission.hold(GuardedConnection.LIMITS.bytes()));
    }

    @Test
    void more_bytes_than_may_be_held_are_503() {
        assertTrue(admission.hold(GuardedConnection.LIMITS.bytes()));
        assertTrue(line.send(POST + "Content-Length: 3\r\n\r\na").heard().startsWith("HTTP/1.1 503"));
    }

    @Test
    void a_connection_too_many_is_closed() {
        GuardedConnection second = new GuardedConnection(admission);
        GuardedConnection third = new GuardedConnection(admission);
        assertFalse(new GuardedConnection(admission).isOpen());
        assertTrue(line.isOpen() && second.isOpen() && third.isOpen());
    }

    @Test
    void a_slow_head_is_408() throws InterruptedException {
        line.send("GET /a HT");
        assertTrue(line.becomes(() -> line.heard().startsWith("HTTP/1.1 408")));
    }

    @Test
    void a_slow_body_is_408_though_it_never_stops() throws InterruptedException {
        line.send(POST + "Content-Length: 100\r\n\r\n");
        assertTrue(line.becomes(() -> line.send("x").heard().startsWith("HTTP/1.1 408")));
    }

    @Test
    void a_slow_service_is_waited_for() throws InterruptedException {
        line.send(GET);
        long end = System.nanoTime() + 2 * GuardedConnection.LIMITS.idle().toNanos();
        assertTrue(line.becomes(() -> System.nanoTime() > end));
        assertTrue(line.answer().heard().startsWith("HTTP/1.1 204"));
    }

    @Test
    void a_large_answer_has_the_time_that_its_size_needs() throws InterruptedException {
        line.send(GET).answerUnfetched(8 * GuardedConnection.LIMITS.minimumRate());
        long end = System.nanoTime() + 2 * GuardedConnection.LIMITS.idle().toNanos();
        assertTrue(line.becomes(() -> System.nanoTime() > end));
        assertTrue(line.isOpen());
    }

    @Test
    void an_answer_that_the_client_does_not_fetch_ends_the_connection() throws InterruptedException {
        line.send(GET).answerUnfetched(1);
        assertTrue(line.becomes(() -> !line.isOpen()));
    }

    @Test
    void an_idle_connection_is_closed() throws InterruptedException {
        line.send(GET).answer().heard();
        assertTrue(line.becomes(() -> !line.isOpen()));
        assertEquals("", line.heard());
    }
}
