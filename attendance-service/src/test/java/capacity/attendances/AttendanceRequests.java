package capacity.attendances;

import static io.restassured.RestAssured.given;

import capacity.http.testing.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Requests as kiosks and organizers send them. */
public final class AttendanceRequests {

    public static final String API = "/api/v1";

    private AttendanceRequests() {}

    public static Response post(String role, String path, Object body) {
        return given().header("Authorization", "Bearer " + Tokens.of(role))
                .contentType("application/json")
                .body(body)
                .post(API + path);
    }

    public static Response get(String role, String path, Object... parameters) {
        return given().header("Authorization", "Bearer " + Tokens.of(role)).get(API + path, parameters);
    }

    public static Response scan(Map<String, ?> scan) {
        return post("kiosk", "/attendances", scan);
    }

    public static Response batch(List<?> items) {
        return post("kiosk", "/attendances/batch", Map.of("items", items));
    }

    public static Response annul(Object scan, String reason) {
        return post("kiosk", "/attendances/" + scan + "/annulment", Map.of("reason", reason));
    }

    public static Response release(Object item, Object corrections) {
        return post("organizer", "/quarantine/" + item + "/release", corrections);
    }

    /** All attendances of an event, as an organizer sees them. */
    public static List<Map<String, Object>> attendances(Object event) {
        return get("organizer", "/attendances?limit=500&event={event}", event)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
