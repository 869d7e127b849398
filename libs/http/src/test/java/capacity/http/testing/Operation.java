package capacity.http.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * An operation of the service under test, as the service itself describes it.
 *
 * @param method in upper case
 * @param path with its variables in braces
 */
public record Operation(String method, String path) {

    public static List<Operation> all() {
        JsonPath api = given().queryParam("format", "json").get("/q/openapi").jsonPath();
        Map<String, Map<String, Object>> paths = api.getMap("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path.getKey())))
                .toList();
    }

    public boolean isRead() {
        return method.equals("GET");
    }

    /** @param token null for none */
    Response call(String token) {
        RequestSpecification request = given();
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!isRead()) {
            request.contentType("application/json").body("{}");
        }
        return request.request(method, concrete());
    }

    /** Ids that do not exist; the name of a vocabulary that does. */
    String concrete() {
        return path.replace("{id}", UUID.randomUUID().toString()).replaceAll("\\{\\w+}", "kinds");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
