package capacity.http.body;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * All bodies are JSON. The framework checks the media type of a body only where there is one; to an empty body of another
 * type it answers 400 without content.
 */
public class JsonOnlyFilter {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        String type =
                WITH_BODY.contains(request.getMethod()) ? request.getHeaderString(HttpHeaders.CONTENT_TYPE) : null;
        if (type != null && !isJson(type)) {
            throw new NotSupportedException();
        }
    }

    /** As text, because it may be no media type at all. */
    private static boolean isJson(String type) {
        String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return plain.endsWith("/json") || plain.endsWith("+json");
    }
}
