package capacity.events;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import capacity.http.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Requests as an organizer sends them. */
public final class OrganizerRequests {

    public static final String API = "/api/v1";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private OrganizerRequests() {}

    public static RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + Tokens.of(role));
    }

    public static Response post(String path, Object body) {
        return as("organizer").contentType("application/json").body(body).post(API + path);
    }

    public static Response post(String path, long version, Object body) {
        return as("organizer")
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(API + path);
    }

    public static Response patch(String path, long version, String patch) {
        return as("organizer")
                .contentType(MERGE_PATCH)
                .header("If-Match", "\"" + version + "\"")
                .body(patch)
                .patch(API + path);
    }

    public static Response get(String path, Object... parameters) {
        return as("organizer").get(API + path, parameters);
    }

    /** Registers it, and gives its path. */
    public static String created(String path, Map<String, ?> body) {
        Response response = post(path, body);
        response.then().statusCode(201);
        return response.header("Location").substring(API.length());
    }

    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Asserts this refusal. */
    public static Response problem(Response response, int status, String code) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
        return response;
    }
}
