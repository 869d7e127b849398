package capacity.local.gateway;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import capacity.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    /** A key of {@code paths}, as the descriptions are written: indented by two, with no other key like it. */
    private static final Pattern PATH = Pattern.compile(" {2}(/\\S*):");

    @ParameterizedTest
    @CsvSource({
        "/api/v1, EVENT_SERVICE",
        "/api/v1/events, EVENT_SERVICE",
        "/api/v1/events/17/held, EVENT_SERVICE",
        "/api/v1/partners, EVENT_SERVICE",
        "/api/v1/knowledge-products/1, EVENT_SERVICE",
        "/api/v1/contributions, EVENT_SERVICE",
        "/api/v1/programmes, EVENT_SERVICE",
        "/api/v1/vocabularies/kinds, EVENT_SERVICE",
        "/api/v1/attendances/batch, ATTENDANCE_SERVICE",
        "/api/v1/quarantine, ATTENDANCE_SERVICE",
        "/api/v1/audit/exports, ATTENDANCE_SERVICE",
        "/api/v1/totals/headline, PROJECTION_SERVICE",
        "/api/v1/projections/rebuild, PROJECTION_SERVICE",
        "/, PROJECTION_SERVICE",
        "/index.html, PROJECTION_SERVICE",
        "/static/bundle/app.js, PROJECTION_SERVICE",
        "/docs, PROJECTION_SERVICE",
        "/docs/swagger-ui-bundle.js, PROJECTION_SERVICE"
    })
    void a_path_belongs_to_the_service_of_its_first_segments(String path, Service service) {
        assertEquals(Optional.of(new Route(service, path + "?a=1")), RouteTable.of(path, path + "?a=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/eventsx",
                "/api/v1/events-of-today",
                "/api/v1/event",
                "/api/v1/kiosks/enrolment",
                "/api/v2/events",
                "/api/v1/../v2/totals",
                "/events",
                "/static",
                "/docsx",
                "/index.htm",
                "/favicon.ico"
            })
    void other_paths_belong_to_no_service(String path) {
        assertEquals(Optional.empty(), RouteTable.of(path, path));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_path_that_a_service_describes_is_its_own(Service service) throws IOException {
        Path description = Path.of(System.getProperty("checkout.root"), "docs/api", service.code() + ".yaml");
        List<String> paths;
        try (Stream<String> lines = Files.lines(description)) {
            paths = lines.map(PATH::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group(1))
                    .toList();
        }
        assertFalse(paths.isEmpty());
        assertAll(paths.stream()
                .map(path ->
                        () -> assertEquals(Optional.of(new Route(service, path)), RouteTable.of(path, path), path)));
    }

    @Test
    void every_page_has_its_path() throws IOException {
        Path web = Path.of(System.getProperty("checkout.root"), "projection-service/src/main/resources/web");
        List<String> pages;
        try (Stream<Path> files = Files.list(web)) {
            pages = files.map(file -> "/" + file.getFileName())
                    .filter(path -> path.endsWith(".html"))
                    .toList();
        }
        assertFalse(pages.isEmpty());
        assertAll(pages.stream()
                .map(path -> () -> assertEquals(
                        Optional.of(new Route(Service.PROJECTION_SERVICE, path)), RouteTable.of(path, path), path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/",
                "/q/metrics",
                "/q/health/ready",
                "/q/openapi",
                "//q/metrics",
                "/x/../q/metrics",
                "/./q/metrics",
                "/%71/metrics",
                "/x/%2e%2e/q/metrics",
                "/openapi",
                "/openapi/other-service",
                "/openapi/event-service/x"
            })
    void paths_for_operators_are_not_routed(String path) {
        assertEquals(Optional.empty(), RouteTable.of(path, path));
    }

    @Test
    void each_service_describes_itself() {
        assertEquals(
                Optional.of(new Route(Service.ATTENDANCE_SERVICE, "/q/openapi?format=json")),
                RouteTable.of("/openapi/attendance-service", "/openapi/attendance-service?format=json"));
        assertEquals(
                Optional.of(new Route(Service.EVENT_SERVICE, "/q/openapi")),
                RouteTable.of("/openapi/event-service", "/openapi/event-service"));
    }
}
