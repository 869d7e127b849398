package capacity.http.openapi;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * What is said of a service as a whole: where it is, what all services have in common, and who needs a token. The text of
 * each service and its tags are in its {@code META-INF/openapi.yaml}.
 */
public class ServiceOpenApiFilter implements OASFilter {

    private static final String TOKEN = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        // relative: only the client knows the address that it used
        api.setServers(List.of(
                OASFactory.createServer().url("/").description("The address from which this description came")));
        Tables.text("conventions")
                .ifPresent(common -> api.getInfo()
                        .setDescription(api.getInfo().getDescription().strip() + "\n\n" + common));
        Operations.of(api).forEach(ServiceOpenApiFilter::complete);
    }

    private static void complete(Operation operation) {
        String said = Objects.requireNonNullElse(operation.getDescription(), operation.getSummary() + ".");
        List<SecurityRequirement> required = operation.getSecurity();
        if (required == null) {
            operation.setDescription(said);
            operation.setSecurity(Operations.hasQuery(operation) ? optional() : new ArrayList<>());
        } else {
            operation.setDescription(said + " " + roles(required));
            operation.setSecurity(List.of(token()));
        }
    }

    /** In words, because many tools take what a requirement lists for scopes of OAuth. */
    private static String roles(List<SecurityRequirement> required) {
        return required.stream()
                .flatMap(each -> each.getScheme(TOKEN).stream())
                .map(role -> "`" + role + "`")
                .collect(joining(", ", "Roles: ", "."));
    }

    private static SecurityRequirement token() {
        return OASFactory.createSecurityRequirement().addScheme(TOKEN);
    }

    /** More may be asked with a token than without. */
    private static List<SecurityRequirement> optional() {
        return List.of(OASFactory.createSecurityRequirement(), token());
    }
}
