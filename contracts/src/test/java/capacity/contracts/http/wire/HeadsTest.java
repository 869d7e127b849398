package capacity.contracts.http.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "x:8080", "capacity.example.org", "a_b", "127.0.0.1:80", "[::1]", "[2001:db8::1]:443", ""})
    void a_host_as_clients_write_it_is_well_formed(String host) {
        assertEquals(Optional.empty(), refusal(host));
    }

    /** The framework would answer in its own words, and log each as an error. */
    @ParameterizedTest
    @ValueSource(strings = {"x y", "a:b:c", "[::1", "x:port", "x/y", "\u00e9"})
    void a_host_that_is_none_is_malformed(String host) {
        assertEquals(Optional.of(Refusal.MALFORMED), refusal(host));
    }

    private static Optional<Refusal> refusal(String host) {
        var head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/a");
        head.headers().set("Host", host);
        return Heads.refusal(head, 100);
    }
}
