package capacity.contracts.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the resource does not declare, for a misspelt filter would silently widen a figure. The
 * names are those of {@code @QueryParam} and {@code @RestQuery}, on parameters and on the fields of parameter classes:
 * the same that OpenAPI shows.
 */
public class QueryNames {
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo resource, UriInfo uri) {
        Map<String, List<String>> given = uri.getQueryParameters();
        if (!given.isEmpty()) {
            check(declared.computeIfAbsent(resource.getResourceMethod(), QueryNames::of), given);
        }
    }

    static void check(Set<String> known, Map<String, List<String>> given) {
        List<String> unknown =
                given.keySet().stream().filter(name -> !known.contains(name)).toList();
        List<String> repeated = given.keySet().stream()
                .filter(name -> given.get(name).size() > 1)
                .toList();
        List<Fault> faults = Stream.concat(
                        unknown.stream().map(name -> Fault.of(name, "is not a parameter of this resource")),
                        repeated.stream().map(name -> Fault.of(name, "may be given only once")))
                .toList();
        if (!faults.isEmpty()) {
            String code = unknown.isEmpty() ? "repeated-parameter" : "unknown-parameter";
            throw ProblemException.badRequest(code, "Query parameters are unknown or repeated; see errors.", faults);
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
