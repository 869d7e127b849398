package capacity.http.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;

/**
 * What is said once and would otherwise be repeated in annotations: files in the folder {@code openapi} of this library
 * and of the service. A file of a service adds to the file of the same name here.
 */
final class Tables {

    private Tables() {}

    /** {@code openapi/NAME.yaml}, written as the components of a description. */
    static Components components(String name) {
        Components all = OASFactory.createComponents();
        for (URL file : files(name + ".yaml")) {
            Components some = SmallRyeOpenAPI.builder()
                    .withCustomStaticFile(() -> open(file))
                    .enableAnnotationScan(false)
                    .enableModelReader(false)
                    .enableStandardFilter(false)
                    .enableStandardStaticFiles(false)
                    .build()
                    .model()
                    .getComponents();
            orEmpty(some.getParameters()).forEach(all::addParameter);
            orEmpty(some.getExamples()).forEach(all::addExample);
            orEmpty(some.getHeaders()).forEach(all::addHeader);
        }
        return all;
    }

    /** {@code openapi/NAME.properties}. */
    static Properties properties(String name) {
        Properties all = new Properties();
        for (URL file : files(name + ".properties")) {
            try (InputStream in = open(file)) {
                all.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** {@code openapi/NAME.md}. */
    static Optional<String> text(String name) {
        return files(name + ".md").stream().findFirst().map(file -> {
            try (InputStream in = open(file)) {
                return new String(in.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static <K, V> Map<K, V> orEmpty(Map<K, V> map) {
        return Objects.requireNonNullElse(map, Map.of());
    }

    private static List<URL> files(String name) {
        try {
            return Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources("openapi/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(URL file) {
        try {
            return file.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
