package capacity.http.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Every member of an answer is required, unless its schema names the required members itself. So only a type with
 * optional members has to say {@code @Schema(requiredProperties = …)}.
 */
public class RequiredPropertyOpenApiFilter implements OASFilter {

    private final Set<String> seen = new HashSet<>();
    private Map<String, Schema> schemas = Map.of();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        schemas = Objects.requireNonNullElse(api.getComponents().getSchemas(), Map.of());
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .forEach(content -> require(content.getSchema()));
    }

    private void require(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (seen.add(name)) {
                require(schemas.get(name));
            }
        }
        Map<String, Schema> members = Objects.requireNonNullElse(schema.getProperties(), Map.of());
        if (schema.getRequired() == null && !members.isEmpty()) {
            schema.setRequired(List.copyOf(new TreeSet<>(members.keySet())));
        }
        Stream.of(
                        members.values(),
                        single(schema.getItems()),
                        single(schema.getAdditionalPropertiesSchema()),
                        any(schema))
                .flatMap(Collection::stream)
                .forEach(this::require);
    }

    private static Collection<Schema> single(Schema schema) {
        return schema == null ? List.of() : List.of(schema);
    }

    private static Collection<Schema> any(Schema schema) {
        return Objects.requireNonNullElse(schema.getAnyOf(), List.of());
    }
}
