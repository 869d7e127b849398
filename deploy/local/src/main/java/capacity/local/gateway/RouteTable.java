package capacity.local.gateway;

import static capacity.local.Service.ATTENDANCE_SERVICE;
import static capacity.local.Service.EVENT_SERVICE;
import static capacity.local.Service.PROJECTION_SERVICE;

import capacity.local.Service;
import io.vertx.core.http.impl.HttpUtils;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which service answers which path. Only whole segments count: {@code /api/v1/eventsx} does not belong to events, and so
 * to no service.
 */
final class RouteTable {

    private static final String INDEX = "/api/v1";
    private static final String API = "/api/v1/";
    private static final String OPENAPI = "/openapi/";

    private static final Map<String, Service> RESOURCES = new HashMap<>();

    static {
        List.of("events", "partners", "knowledge-products", "contributions", "programmes", "vocabularies")
                .forEach(resource -> RESOURCES.put(resource, EVENT_SERVICE));
        List.of("attendances", "quarantine", "audit").forEach(resource -> RESOURCES.put(resource, ATTENDANCE_SERVICE));
        List.of("totals", "definitions", "projections")
                .forEach(resource -> RESOURCES.put(resource, PROJECTION_SERVICE));
    }

    /** Of projection-service, as is what is below {@link #PARTS}, which the pages load. */
    private static final Set<String> PAGES = Set.of("/", "/index.html", "/docs");

    private static final List<String> PARTS = List.of("/static/", "/docs/");

    private RouteTable() {}

    /**
     * @param uri path and query, as received
     * @return empty if no service answers: health and metrics are for operators, at the ports of the services
     */
    static Optional<Route> of(String path, String uri) {
        // Normalized as the services do it: /x/../q/metrics and //q/metrics are /q/metrics to them.
        String plain = HttpUtils.normalizePath(path);
        if (plain.startsWith(OPENAPI)) {
            return description(plain, uri);
        }
        return Optional.ofNullable(service(plain)).map(service -> new Route(service, uri));
    }

    /** Null if no service has the path. */
    private static Service service(String path) {
        if (path.equals(INDEX) || path.equals(API)) {
            return EVENT_SERVICE;
        }
        if (path.startsWith(API)) {
            return RESOURCES.get(firstSegment(path.substring(API.length())));
        }
        return PAGES.contains(path) || PARTS.stream().anyMatch(path::startsWith) ? PROJECTION_SERVICE : null;
    }

    private static Optional<Route> description(String path, String uri) {
        int query = uri.indexOf('?');
        String own = "/q/openapi" + (query < 0 ? "" : uri.substring(query));
        for (Service service : Service.values()) {
            if (path.equals(OPENAPI + service.code())) {
                return Optional.of(new Route(service, own));
            }
        }
        return Optional.empty();
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }
}
