package capacity.http.telemetry;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Clients can invent methods and spellings of a path. Each would be counted separately and stay in memory for ever.
 */
@Singleton
public class RequestTags {
    static final String OTHER = "OTHER";

    // RFC 9110 9.3 and RFC 5789
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    @Produces
    @Singleton
    MeterFilter methods() {
        return MeterFilter.replaceTagValues("method", method -> METHODS.contains(method) ? method : OTHER);
    }

    @Produces
    @Singleton
    MeterFilter paths() {
        return MeterFilter.replaceTagValues(
                "uri", path -> path.contains("%") || path.contains("//") || path.contains("/.") ? OTHER : path);
    }
}
