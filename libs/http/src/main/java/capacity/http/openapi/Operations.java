package capacity.http.openapi;

import capacity.http.export.ExportFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Questions that several filters ask about operations. */
final class Operations {

    static final String JSON = "application/json";

    private Operations() {}

    static List<Operation> of(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
    }

    static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }

    static boolean hasQuery(Operation operation) {
        return parameters(operation).anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    static boolean has(Operation operation, String parameter) {
        return parameters(operation).anyMatch(each -> parameter.equals(each.getName()));
    }

    static Map<String, MediaType> content(APIResponse answer) {
        return answer.getContent() == null
                ? Map.of()
                : Tables.orEmpty(answer.getContent().getMediaTypes());
    }

    /** The name of the schema of a JSON answer, such as {@code EventList}. */
    static Optional<String> schemaName(APIResponse answer) {
        return Optional.ofNullable(content(answer).get(JSON)).flatMap(Operations::schemaName);
    }

    static Optional<String> schemaName(MediaType content) {
        return Optional.ofNullable(content.getSchema()).map(Schema::getRef).map(Operations::name);
    }

    static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** @return null if there is none */
    static Schema schema(OpenAPI api, String name) {
        return Tables.orEmpty(api.getComponents().getSchemas()).get(name);
    }

    static boolean hasFiles(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .filter(Objects::nonNull)
                .anyMatch(answer -> content(answer).containsKey(ExportFormat.CSV_TYPE));
    }
}
