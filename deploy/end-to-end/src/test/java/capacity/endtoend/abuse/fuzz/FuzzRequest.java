package capacity.endtoend.abuse.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One request that is valid, nearly valid or absurd.
 *
 * @param method mostly the operation's method
 * @param target path and query
 * @param role null for a caller without a token
 * @param body null for none
 */
record FuzzRequest(
        ApiOperation operation, String method, String target, String role, Map<String, String> headers, String body) {

    private static final List<String> ROLES = List.of("organizer", "kiosk", "reader", "auditor", "admin");

    static FuzzRequest random(ApiOperation operation, FuzzValues values) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!operation.parameters("header").isEmpty() && !values.oneIn(6)) {
            headers.put(
                    "If-Match",
                    values.of(List.of("\"1\"", "\"2\"", "*", "W/\"1\"", "1", "\"99999999999999999999\"", ",")));
        }
        if (values.isWrong()) {
            headers.put("Accept", values.of(List.of("application/xml", "text/csv", "*/*", "nonsense")));
        }
        String body = operation.body().isMissingNode() ? null : body(operation, values, headers);
        String method = values.isWrong()
                ? values.of(List.of("GET", "POST", "PUT", "PATCH", "DELETE", "FOO"))
                : operation.method();
        String role = values.oneIn(8) ? null : values.oneIn(3) ? values.of(ROLES) : "admin";
        return new FuzzRequest(operation, method, target(operation, values), role, headers, body);
    }

    private static String body(ApiOperation operation, FuzzValues values, Map<String, String> headers) {
        headers.put("Content-Type", values.isWrong() ? "text/plain" : operation.contentType());
        if (values.isWrong()) {
            return values.absurd();
        }
        return values.json("", operation, operation.body()).toString();
    }

    private static String target(ApiOperation operation, FuzzValues values) {
        StringBuilder target = new StringBuilder(operation.path());
        for (String name : operation.parameters("path")) {
            int at = target.indexOf("{" + name + "}");
            target.replace(at, at + name.length() + 2, encoded(segment(name, values)));
        }
        String separator = "?";
        for (String name : operation.parameters("query")) {
            if (values.oneIn(4)) {
                target.append(separator).append(name).append('=').append(encoded(values.text(name)));
                separator = "&";
            }
        }
        if (values.isWrong()) {
            target.append(separator).append("unheard=of");
        }
        return target.toString();
    }

    /** Never empty, and never leading out of the path: that would be another operation. */
    private static String segment(String name, FuzzValues values) {
        String text = name.equals("id") ? values.id() : values.text(name);
        return text.isBlank() || text.startsWith(".") ? "x" : text.replace("/", "|");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    boolean isAsDescribed() {
        return method.equals(operation.method());
    }

    HttpRequest request(URI origin, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + target))
                .timeout(Duration.ofSeconds(60))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    /** The command to repeat the request by hand. */
    String curl() {
        StringBuilder line = new StringBuilder("curl -i -X " + method + " \"$ORIGIN" + target + "\"");
        if (role != null) {
            line.append(" -H \"Authorization: Bearer $(deploy/token ")
                    .append(role)
                    .append(")\"");
        }
        headers.forEach((name, value) -> line.append(" -H '%s: %s'".formatted(name, value)));
        return body == null ? line.toString() : line + " --data-raw '" + body.replace("'", "'\\''") + "'";
    }
}
