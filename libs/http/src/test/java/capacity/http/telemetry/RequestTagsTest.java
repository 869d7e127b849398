package capacity.http.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTagsTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/events/{id}, GET, /api/v1/events/{id}",
        "PATCH, NOT_FOUND, PATCH, NOT_FOUND",
        "get, /q/metrics, OTHER, /q/metrics",
        "Wanjiru, /%71/metrics, OTHER, OTHER",
        "POST, //q/metrics, POST, OTHER",
        "POST, /x/../q/metrics, POST, OTHER"
    })
    void methods_and_paths_that_clients_invent_are_counted_together(
            String method, String uri, String countedMethod, String countedUri) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        RequestTags tags = new RequestTags();
        meters.config().meterFilter(tags.methods()).meterFilter(tags.paths());
        meters.counter("http.server.requests", "method", method, "uri", uri).increment();
        assertEquals(
                1,
                meters.get("http.server.requests")
                        .tag("method", countedMethod)
                        .tag("uri", countedUri)
                        .counter()
                        .count());
    }
}
