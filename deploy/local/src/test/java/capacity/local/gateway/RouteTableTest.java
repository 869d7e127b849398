package capacity.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.local.Service;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/events, EVENT_SERVICE",
        "/api/v1/events/17/held, EVENT_SERVICE",
        "/api/v1/partners, EVENT_SERVICE",
        "/api/v1/knowledge-products/1, EVENT_SERVICE",
        "/api/v1/contributions, EVENT_SERVICE",
        "/api/v1/programmes, EVENT_SERVICE",
        "/api/v1/vocabularies/kinds, EVENT_SERVICE",
        "/api/v1/attendances/batch, ATTENDANCE_SERVICE",
        "/api/v1/quarantine, ATTENDANCE_SERVICE",
        "/api/v1/registrations, ATTENDANCE_SERVICE",
        "/api/v1/kiosks/enrolment, ATTENDANCE_SERVICE",
        "/api/v1/totals/headline, PROJECTION_SERVICE",
        "/api/v1/projections/rebuild, PROJECTION_SERVICE",
        "/, PROJECTION_SERVICE",
        "/static/bundle/app.js, PROJECTION_SERVICE",
        "/events, PROJECTION_SERVICE",
        "/quarantine, PROJECTION_SERVICE"
    })
    void a_path_belongs_to_the_service_of_its_first_segments(String path, Service service) {
        assertEquals(Optional.of(new Route(service, path + "?a=1")), RouteTable.of(path, path + "?a=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/eventsx", "/api/v1/events-of-today", "/api/v1/event", "/api/v1", "/api/v2/events"})
    void only_whole_segments_count(String path) {
        assertEquals(Optional.of(new Route(Service.PROJECTION_SERVICE, path)), RouteTable.of(path, path));
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
