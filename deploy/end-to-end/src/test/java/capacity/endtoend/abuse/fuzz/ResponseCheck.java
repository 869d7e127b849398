package capacity.endtoend.abuse.fuzz;

import capacity.endtoend.ApiClient;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Checks whether an answer is described. */
final class ResponseCheck {

    private static final SchemaRegistryConfig STRICT =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(STRICT));

    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    /** @return what is wrong with it */
    Optional<String> fault(FuzzRequest sent, HttpResponse<String> got) {
        int status = got.statusCode();
        if (!sent.isAsDescribed() && !sent.operation().methods().contains(sent.method())) {
            return otherMethod(sent, got);
        }
        if (!sent.isAsDescribed()) {
            return status >= 500 ? Optional.of("status " + status) : Optional.empty();
        }
        JsonNode described = sent.operation().answer(status);
        if (described.isMissingNode() || status >= 500 && !isBusy(got)) {
            return Optional.of("status " + status + " is not described: " + got.body());
        }
        return HeaderCheck.fault(described, sent.operation(), got).or(() -> content(sent.operation(), described, got));
    }

    /** A busy machine may be too slow now and then, if it says so; the test limits how often. */
    private static boolean isBusy(HttpResponse<String> got) {
        return got.statusCode() == 503
                && got.headers().firstValue("Retry-After").isPresent();
    }

    /** The size of a body is checked before the method. */
    private static Optional<String> otherMethod(FuzzRequest sent, HttpResponse<String> got) {
        String allowed = got.headers().firstValue("Allow").orElse("");
        boolean named = sent.operation().methods().stream().allMatch(allowed::contains);
        return got.statusCode() == 405 && named || got.statusCode() == 413
                ? Optional.empty()
                : Optional.of("status " + got.statusCode() + ", Allow: " + allowed);
    }

    private Optional<String> content(ApiOperation operation, JsonNode described, HttpResponse<String> got) {
        String type = got.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = described.path("content");
        if (content.isEmpty()) {
            return got.body().isEmpty() ? Optional.empty() : Optional.of("a body that is not described");
        }
        if (!content.has(type)) {
            return Optional.of("content of type '" + type + "' is not described");
        }
        JsonNode schema = content.path(type).path("schema");
        if (schema.isMissingNode()) {
            return Optional.of("the content of " + type + " is not described");
        }
        return type.endsWith("json") ? bodyFault(operation, content.path(type), got.body()) : Optional.empty();
    }

    private Optional<String> bodyFault(ApiOperation operation, JsonNode content, String body) {
        try {
            JsonNode sent = ApiClient.JSON.readTree(body);
            String faults =
                    schemas
                            .computeIfAbsent(content.path("schema"), each -> compiled(operation, each))
                            .validate(sent)
                            .stream()
                            .map(Object::toString)
                            .collect(Collectors.joining("; "));
            if (!faults.isEmpty()) {
                return Optional.of(faults + " in " + body);
            }
            return sent.path("code").isTextual() && sent.has("status") && sent.has("detail")
                    ? HeaderCheck.code(content, sent)
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of("not JSON: " + body);
        }
    }

    private static Schema compiled(ApiOperation operation, JsonNode schema) {
        ObjectNode root = ApiClient.JSON.createObjectNode();
        root.putArray("allOf").add(schema);
        root.set("components", operation.api().path("components").deepCopy());
        root.findParents("properties").forEach(each -> allowNoOthers((ObjectNode) each));
        return REGISTRY.getSchema(root);
    }

    /** Clients must accept unknown members, but a service must describe all members that it sends. */
    private static void allowNoOthers(ObjectNode schema) {
        if (!schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
    }
}
