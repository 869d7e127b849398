package capacity.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeadCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "x:8080", "capacity.example.org", "a_b", "127.0.0.1:80", "[::1]", "[2001:db8::1]:443", ""})
    void a_host_as_clients_write_it_is_well_formed(String host) {
        assertEquals(Optional.empty(), refusal(host));
    }

    /** The framework would answer in its own format, and log each as an error. */
    @ParameterizedTest
    @ValueSource(strings = {"x y", "a:b:c", "[::1", "x:port", "x/y", "\u00e9"})
    void an_invalid_host_is_malformed(String host) {
        assertEquals(Optional.of(Refusal.MALFORMED), refusal(host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a?q={x}", "/a?q=x|y", "/a^", "/a\\b", "/a b", "/a<b>", "/\"a\"", "/a?q=%7", "/a?q=%zz"})
    void a_target_that_is_not_a_uri_is_malformed(String target) {
        assertFalse(RequestHeadCheck.isWellFormed(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a?q=%7Bx%7D",
                "/a?by=region,theme&from=2016-01-01",
                "/a;b=c?d=e'f!g$h&i=*(j)+k:l@m",
                "/\u00e9",
                "*"
            })
    void a_target_that_is_a_uri_is_well_formed(String target) {
        assertTrue(RequestHeadCheck.isWellFormed(target));
    }

    @Test
    void a_request_to_upgrade_is_ignored() {
        var head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/a");
        head.headers().set("Upgrade", "websocket");
        RequestHeadCheck.normalize(head);
        assertFalse(head.headers().contains("Upgrade"));
    }

    @Test
    void there_is_always_a_host() {
        var head = new DefaultHttpRequest(HttpVersion.HTTP_1_0, HttpMethod.GET, "/a");
        assertEquals(Optional.empty(), RequestHeadCheck.refusal(head, 100));
        RequestHeadCheck.normalize(head);
        assertEquals("localhost", head.headers().get("Host"));
    }

    @Test
    void options_for_the_whole_server_are_those_of_the_root() {
        var head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.OPTIONS, "*");
        head.headers().set("Host", "x");
        assertEquals(Optional.empty(), RequestHeadCheck.refusal(head, 100));
        RequestHeadCheck.normalize(head);
        assertEquals("/", head.uri());
    }

    private static Optional<Refusal> refusal(String host) {
        var head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/a");
        head.headers().set("Host", host);
        return RequestHeadCheck.refusal(head, 100);
    }
}
