package capacity.http.openapi;

import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Completes the answers of each operation: repeats, and the problems that {@link OperationProblems} knows. */
public class ResponseOpenApiFilter implements OASFilter {

    private final OperationProblems problems = new OperationProblems();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        ProblemResponses responses = new ProblemResponses(api.getComponents());
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> {
                    repeat(operation);
                    new TreeMap<>(problems.of(path, operation))
                            .forEach((status, codes) -> describe(operation, responses, status, codes));
                }));
    }

    /** A request that creates something can be sent again. */
    private static void repeat(Operation operation) {
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null) {
            Content content = OASFactory.createContent();
            created.getContent()
                    .getMediaTypes()
                    .forEach((type, each) -> content.addMediaType(
                            type, OASFactory.createMediaType().schema(each.getSchema())));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description("A repeat: the resource as it is today")
                                    .content(content));
        }
    }

    private static void describe(Operation operation, ProblemResponses shared, int status, List<String> codes) {
        APIResponses answers = operation.getResponses();
        APIResponse own = answers.getAPIResponse(Integer.toString(status));
        String said = own == null ? null : own.getDescription();
        answers.addAPIResponse(Integer.toString(status), shared.response(status, codes, said));
    }
}
