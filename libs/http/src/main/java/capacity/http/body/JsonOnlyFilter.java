package capacity.http.body;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * All bodies are JSON. The framework checks the media type of a body only where there is one; to an empty body of another
 * type it answers 400 without content. Where no body is read, its type does not matter.
 */
public class JsonOnlyFilter {

    private final Map<Method, Boolean> reading = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null
                && !isJson(type)
                && reading.computeIfAbsent(resource.getResourceMethod(), JsonOnlyFilter::readsBody)) {
            throw new NotSupportedException();
        }
    }

    /** The body is the parameter without an annotation of its own. */
    private static boolean readsBody(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(JsonOnlyFilter::isBody);
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(each -> each.annotationType().getName().startsWith("jakarta.ws.rs."));
    }

    /** As text, because it may be no media type at all. */
    private static boolean isJson(String type) {
        String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return plain.endsWith("/json") || plain.endsWith("+json");
    }
}
