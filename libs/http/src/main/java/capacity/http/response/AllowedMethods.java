package capacity.http.response;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The value of {@code Allow} in a 405 (RFC 9110 15.5.6), which the framework leaves out. */
@Singleton
public class AllowedMethods {

    private record Known(Pattern path, String method) {}

    private final List<Known> known;

    @Inject
    AllowedMethods(BeanManager beans) {
        known = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(AllowedMethods::of)
                .toList();
    }

    AllowedMethods(Class<?> resource) {
        known = of(resource).toList();
    }

    /** @param path without the query */
    String at(String path) {
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        known.stream().filter(each -> each.path().matcher(path).matches()).forEach(each -> methods.add(each.method()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private static Stream<Known> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(operation ->
                        method(operation).map(method -> new Known(pattern(path(resource) + path(operation)), method)));
    }

    private static Stream<String> method(Method operation) {
        return Arrays.stream(operation.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        String given = path == null ? "" : path.value();
        return given.isEmpty() || given.startsWith("/") ? given : "/" + given;
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^/]+}", "[^/]+") + "/?");
    }
}
