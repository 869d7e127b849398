package capacity.http.query;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters of a resource that declares none. Other resources read theirs with {@link QueryParameters},
 * which reports all faults together. Declared parameters are those that OpenAPI shows: {@code @QueryParam} and {@code
 * @RestQuery}, on parameters and on the fields of parameter classes.
 */
public class QueryParameterFilter {
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo resource, UriInfo uri) {
        if (!uri.getQueryParameters().isEmpty()
                && declared.computeIfAbsent(resource.getResourceMethod(), QueryParameterFilter::of)
                        .isEmpty()) {
            new QueryParameters(uri).check();
        }
    }

    static Set<String> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> Stream.concat(name(parameter, parameter.getName()), fields(parameter)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> fields(Parameter parameter) {
        return Arrays.stream(parameter.getType().getDeclaredFields())
                .flatMap((Field field) -> name(field, field.getName()));
    }

    private static Stream<String> name(AnnotatedElement element, String ownName) {
        QueryParam standard = element.getAnnotation(QueryParam.class);
        RestQuery shorthand = element.getAnnotation(RestQuery.class);
        if (shorthand != null) {
            return Stream.of(shorthand.value().isEmpty() ? ownName : shorthand.value());
        }
        return Stream.ofNullable(standard).map(QueryParam::value);
    }
}
