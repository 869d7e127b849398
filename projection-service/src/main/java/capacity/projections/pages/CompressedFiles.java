package capacity.projections.pages;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Sends the bundled files compressed to those who accept it. Each is compressed once, as well as possible, because it never
 * changes: its name has a hash of its content.
 */
@ApplicationScoped
public class CompressedFiles {

    private static final String FOLDER = "/static/";
    private static final String RESOURCES = "META-INF/resources";
    private static final String FOREVER = "public, immutable, max-age=86400";
    private static final Pattern ACCEPTED =
            Pattern.compile("(.*,)?\\s*gzip\\s*(;\\s*q\\s*=\\s*(1(\\.0*)?|0?\\.\\d*[1-9]\\d*)\\s*)?(,.*)?");

    /** After the filters of every request, and before the framework's own handler of files. */
    private static final int ORDER = -10;

    private final ConcurrentMap<String, Optional<Buffer>> files = new ConcurrentHashMap<>();

    void route(@Observes Router router) {
        router.route(FOLDER + "*")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(ORDER)
                .handler(this::send);
    }

    private void send(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        Optional<Buffer> file = accepted != null && ACCEPTED.matcher(accepted).matches()
                ? files.computeIfAbsent(context.normalizedPath(), CompressedFiles::compressed)
                : Optional.empty();
        if (file.isEmpty()) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                .putHeader(HttpHeaders.CONTENT_TYPE, type(context.normalizedPath()))
                .putHeader(
                        HttpHeaders.CONTENT_LENGTH, Integer.toString(file.get().length()))
                .putHeader(HttpHeaders.CACHE_CONTROL, FOREVER);
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(file.get());
        }
    }

    private static String type(String path) {
        String type = MimeMapping.getMimeTypeForFilename(path);
        return type == null ? "application/octet-stream" : type;
    }

    /** Empty if there is no such file. */
    private static Optional<Buffer> compressed(String path) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCES + path)) {
            if (file == null || path.endsWith("/")) {
                return Optional.empty();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new BestGzip(bytes)) {
                file.transferTo(gzip);
            }
            return Optional.of(Buffer.buffer(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
