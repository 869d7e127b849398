package capacity.endtoend.abuse.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An operation as {@code docs/api} describes it.
 *
 * @param api the whole description, for what {@code operation} refers to
 * @param method in upper case
 * @param methods all methods of the path
 */
record ApiOperation(JsonNode api, String path, String method, JsonNode operation, Set<String> methods) {

    private static final List<String> SERVICES = List.of("event-service", "attendance-service", "projection-service");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** All operations except streams, whose answers never end. */
    static List<ApiOperation> all() throws IOException {
        List<ApiOperation> all = new ArrayList<>();
        for (String service : SERVICES) {
            Path file = Path.of(System.getProperty("checkout.root"), "docs", "api", service + ".yaml");
            JsonNode api = YAML.readTree(file.toFile());
            api.path("paths").properties().forEach(path -> add(all, api, path));
        }
        return all.stream().filter(each -> !each.path().endsWith("/stream")).toList();
    }

    private static void add(List<ApiOperation> all, JsonNode api, Map.Entry<String, JsonNode> path) {
        Set<String> methods = new TreeSet<>();
        path.getValue().fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT)));
        for (String method : methods) {
            JsonNode operation = path.getValue().path(method.toLowerCase(Locale.ROOT));
            all.add(new ApiOperation(api, path.getKey(), method, operation, methods));
        }
    }

    /** @param in {@code path}, {@code query} or {@code header} */
    List<String> parameters(String in) {
        List<String> names = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals(in)) {
                names.add(parameter.path("name").asText());
            }
        });
        return names;
    }

    /** Missing if the operation has no body. */
    JsonNode body() {
        JsonNode content = operation.path("requestBody").path("content");
        return content.isEmpty() ? content : resolved(content.iterator().next().path("schema"));
    }

    String contentType() {
        return operation.path("requestBody").path("content").fieldNames().next();
    }

    /** @return missing for a status that is not described */
    JsonNode answer(int status) {
        return resolved(operation.path("responses").path(Integer.toString(status)));
    }

    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : resolved(api.at(reference.substring(1)));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
