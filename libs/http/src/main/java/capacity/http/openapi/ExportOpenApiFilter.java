package capacity.http.openapi;

import capacity.http.export.ExportFormat;
import capacity.http.export.FormatParameter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes files: what they contain is not the JSON of the same operation, and parameters choose their form. */
public class ExportOpenApiFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(ExportOpenApiFilter::describe);
    }

    private static void describe(Operation operation) {
        if (operation.getResponses().getAPIResponse("200") == null) {
            return;
        }
        Content content = operation.getResponses().getAPIResponse("200").getContent();
        if (content != null && content.hasMediaType(ExportFormat.CSV_TYPE)) {
            content.addMediaType(ExportFormat.CSV_TYPE, type(schema()));
            content.addMediaType(ExportFormat.XLSX_TYPE, type(schema().format("binary")));
            // further described in the table of parameters
            operation.addParameter(parameter(FormatParameter.NAME));
            operation.addParameter(parameter("preamble"));
        }
    }

    private static MediaType type(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }

    private static Schema schema() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Parameter parameter(String name) {
        return OASFactory.createParameter().in(Parameter.In.QUERY).name(name).schema(schema());
    }
}
