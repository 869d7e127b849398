package capacity.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the answers of each operation: repeats, and the errors that follow from what the operation takes. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ResponseOpenApiFilter implements OASFilter {

    // from the framework and the guard: syntax, token, role, Accept, time, body size, length of the request line,
    // Content-Type, size of the headers, overload
    private static final int[] OF_ALL = {400, 401, 403, 406, 408, 413, 414, 415, 431, 503};
    private static final int[] OF_WRITES = {409, 422};

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> describe(path, operation)));
    }

    private static void describe(String path, Operation operation) {
        repeat(operation);
        error(operation, OF_ALL);
        if (path.contains("{")) {
            error(operation, 404);
        }
        if (operation.getRequestBody() != null) {
            error(operation, OF_WRITES);
        }
        ifMatch(operation).ifPresent(header -> describeVersion(operation, header));
    }

    /** A request that creates something can be sent again. */
    private static void repeat(Operation operation) {
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description("A repeat: the resource as it is today")
                                    .content(created.getContent()));
        }
    }

    private static void describeVersion(Operation operation, Parameter header) {
        error(operation, 412);
        if (Boolean.TRUE.equals(header.getRequired())) {
            error(operation, 428);
        }
    }

    private static Optional<Parameter> ifMatch(Operation operation) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .findFirst();
    }

    private static void error(Operation operation, int... statuses) {
        IntStream.of(statuses)
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(
                                Integer.toString(status),
                                OASFactory.createAPIResponse().ref("Problem")));
    }
}
