package capacity.http.testing;

import static io.restassured.RestAssured.given;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Compares every answer that a test sees with the description of the service under test: its status, its type, its
 * headers, and the code of a problem. Members are compared by the fuzzer of the end-to-end tests.
 */
public final class DescribedAnswers implements Filter {

    private static final String PREFIX = "/api/";
    private static final List<String> NAMED =
            List.of("ETag", "Link", "Location", "Retry-After", "WWW-Authenticate", "Content-Disposition");

    private Map<String, Object> api;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith(PREFIX)) {
            Map<String, Object> operation = operation(path, request.getMethod());
            if (!operation.isEmpty()) {
                check(request.getMethod() + " " + path, operation, answer);
            }
        }
        return answer;
    }

    /** Empty for a path or method that the service does not have. */
    private Map<String, Object> operation(String path, String method) {
        if (api == null) {
            api = given().noFilters()
                    .queryParam("format", "json")
                    .get("/q/openapi")
                    .jsonPath()
                    .getMap("");
        }
        return child(api, "paths").entrySet().stream()
                .filter(each -> path.matches(each.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                // a name in the path is stronger than a variable
                .min((a, b) -> Integer.compare(variables(a.getKey()), variables(b.getKey())))
                .map(each -> child(map(each.getValue()), method.toLowerCase(Locale.ROOT)))
                .orElse(Map.of());
    }

    private static int variables(String path) {
        return path.length() - path.replace("{", "").length();
    }

    private void check(String asked, Map<String, Object> operation, Response answer) {
        Map<String, Object> described =
                resolved(child(child(operation, "responses"), Integer.toString(answer.statusCode())));
        List<String> faults = new ArrayList<>();
        if (described.isEmpty()) {
            faults.add("the status is not described");
        } else {
            headers(described, answer, faults);
            content(child(described, "content"), answer, faults);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("%s was answered %d: %s%n%s"
                    .formatted(asked, answer.statusCode(), String.join("; ", faults), answer.asString()));
        }
    }

    private void headers(Map<String, Object> described, Response answer, List<String> faults) {
        Map<String, Object> headers = child(described, "headers");
        for (String name : NAMED) {
            boolean sent = answer.headers().hasHeaderWithName(name);
            if (sent && !headers.containsKey(name)) {
                faults.add("the header " + name + " is not described");
            }
            if (!sent && Boolean.TRUE.equals(resolved(child(headers, name)).get("required"))) {
                faults.add("the header " + name + " is missing");
            }
        }
    }

    private void content(Map<String, Object> content, Response answer, List<String> faults) {
        if (answer.contentType().isEmpty()) {
            return;
        }
        String type = answer.contentType().replaceAll(";.*", "");
        if (!content.containsKey(type)) {
            faults.add("the type " + type + " is not described");
        } else if (type.equals("text/csv")) {
            header(child(child(content, type), "examples"), answer, faults);
        } else if (type.endsWith("problem+json") && !answer.asString().isEmpty()) {
            String code = JsonPath.from(answer.asString()).getString("code");
            if (!child(child(content, type), "examples").containsKey(code)) {
                faults.add("the code " + code + " is not described");
            }
        }
    }

    /** The columns of lists, perhaps after a preamble; those of totals depend on what was asked. */
    private void header(Map<String, Object> examples, Response answer, List<String> faults) {
        String file = answer.asString();
        examples.forEach((name, example) -> {
            String described = resolved(map(example)).get("value").toString();
            String columns = described.substring(0, described.indexOf('\n'));
            if (name.endsWith("List.csv") && !file.isEmpty() && !file.contains(columns)) {
                faults.add("the columns are not those of the example " + name + " in openapi/files.yaml");
            }
        });
    }

    private Map<String, Object> resolved(Map<String, Object> node) {
        Object reference = node.get("$ref");
        if (reference == null) {
            return node;
        }
        Map<String, Object> found = api;
        for (String step : reference.toString().substring(2).split("/")) {
            found = child(found, step);
        }
        return found;
    }

    private static Map<String, Object> child(Map<String, Object> node, String name) {
        return map(Objects.requireNonNullElse(node.get(name), Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
