package capacity.http.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Gives each parameter its type, values, default and an example, from {@code openapi/parameters.yaml}. A row belongs to
 * all parameters of its name, or to that of one operation: {@code listEvents.status}. What a resource says itself about
 * the purpose of a parameter stays.
 */
public class ParameterOpenApiFilter implements OASFilter {

    private final Map<String, Parameter> known =
            Tables.orEmpty(Tables.components("parameters").getParameters());

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Operations.of(api)
                .forEach(operation ->
                        Operations.parameters(operation).forEach(parameter -> complete(operation, parameter)));
    }

    private void complete(Operation operation, Parameter parameter) {
        Parameter row = known.getOrDefault(
                operation.getOperationId() + "." + parameter.getName(), known.get(parameter.getName()));
        if (row == null) {
            return;
        }
        if (row.getSchema() != null) {
            parameter.schema(row.getSchema()).style(row.getStyle()).explode(row.getExplode());
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(row.getDescription());
        }
        parameter.setExample(row.getExample());
    }
}
