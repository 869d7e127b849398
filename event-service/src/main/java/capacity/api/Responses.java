package capacity.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the answers of each operation: repeats, and the errors that follow from what the operation takes. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Responses implements OASFilter {

    private static final String PUBLIC = "/vocabularies/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        error(operation, 400);
        if (!path.contains(PUBLIC)) {
            error(operation, 401);
            error(operation, 403);
            error(operation, 503);
        }
        if (path.contains("{")) {
            error(operation, 404);
        }
        if (method != HttpMethod.GET) {
            describeWrite(operation);
        }
        repeat(operation);
        ifMatch(operation).ifPresent(header -> describeVersion(operation, header));
    }

    /** Whatever can be created can be asked for again. */
    private static void repeat(Operation operation) {
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description("A repeat: the resource of today")
                                    .content(created.getContent()));
        }
    }

    private static void describeWrite(Operation operation) {
        error(operation, 409);
        error(operation, 413);
        error(operation, 415);
        error(operation, 422);
    }

    private static void describeVersion(Operation operation, Parameter header) {
        error(operation, 412);
        if (Boolean.TRUE.equals(header.getRequired())) {
            error(operation, 428);
        }
    }

    private static Optional<Parameter> ifMatch(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(parameters -> parameters.stream())
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .findFirst();
    }

    private static void error(Operation operation, int status) {
        APIResponse problem = OASFactory.createAPIResponse().ref("Problem");
        operation.getResponses().addAPIResponse(Integer.toString(status), problem);
    }
}
