package capacity.http.openapi;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of each answer. They follow from what the operation takes and answers; their texts are in a table. */
public class HeaderOpenApiFilter implements OASFilter {

    private final Map<String, Header> known =
            Tables.orEmpty(Tables.components("headers").getHeaders());

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .values()
                        .forEach(operation -> operation
                                .getResponses()
                                .getAPIResponses()
                                .forEach((status, answer) -> describe(api, operation, status, answer))));
        Optional.ofNullable(api.getComponents().getResponses())
                .ifPresent(shared -> shared.forEach((name, answer) -> ofProblem(api, name, answer)));
    }

    private void describe(OpenAPI api, Operation operation, String status, APIResponse answer) {
        boolean cached = operation.getResponses().hasAPIResponse("304");
        if (cached && status.equals("304") || status.startsWith("2") && (cached || isVersioned(api, answer))) {
            add(api, answer, "ETag");
        }
        if (status.equals("201") && isVersioned(api, answer)) {
            add(api, answer, "Location");
        }
        if (status.equals("200") && Operations.has(operation, "after")) {
            add(api, answer, "Link");
        }
        if (status.equals("200") && Operations.hasFiles(operation)) {
            add(api, answer, "Content-Disposition");
        }
        if (answer.getRef() == null) {
            ofProblem(api, status, answer);
        }
    }

    private static boolean isVersioned(OpenAPI api, APIResponse answer) {
        Schema schema = Operations.schemaName(answer)
                .map(name -> Operations.schema(api, name))
                .orElse(null);
        return schema != null && Tables.orEmpty(schema.getProperties()).containsKey("version");
    }

    /** @param name a status, or the name of a shared answer */
    private void ofProblem(OpenAPI api, String name, APIResponse answer) {
        if (name.startsWith("ServiceUnavailable") || name.equals("503")) {
            add(api, answer, "Retry-After");
        }
        if (name.startsWith("Unauthorized") || name.equals("401")) {
            add(api, answer, "WWW-Authenticate");
        }
    }

    private void add(OpenAPI api, APIResponse answer, String header) {
        api.getComponents().addHeader(header, known.get(header));
        answer.addHeader(header, OASFactory.createHeader().ref(header));
    }
}
