package capacity.http.openapi;

import capacity.http.export.ExportFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Gives each body and answer an example, from {@code openapi/examples.yaml} and, for CSV, {@code files.yaml}. A row belongs to all content with the
 * schema of its name, or to one operation: {@code releaseItem.request}, {@code totalsStream.200}. A list has the example
 * of its items; a CSV file has that of the JSON answer beside it, {@code EventList.csv}.
 */
public class ExampleOpenApiFilter implements OASFilter {

    private final Map<String, Example> known = new HashMap<>();

    ExampleOpenApiFilter() {
        known.putAll(Tables.orEmpty(Tables.components("examples").getExamples()));
        known.putAll(Tables.orEmpty(Tables.components("files").getExamples()));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Operations.of(api).forEach(operation -> describe(api, operation));
    }

    private void describe(OpenAPI api, Operation operation) {
        if (operation.getRequestBody() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(content -> add(
                            api,
                            content,
                            Stream.concat(
                                    Stream.of(operation.getOperationId() + ".request"),
                                    Operations.schemaName(content).stream())));
        }
        operation
                .getResponses()
                .getAPIResponses()
                .forEach((status, answer) -> Operations.content(answer)
                        .forEach((type, content) ->
                                add(api, content, names(operation.getOperationId() + "." + status, type, answer))));
    }

    private static Stream<String> names(String own, String type, APIResponse answer) {
        return switch (type) {
            case ExportFormat.XLSX_TYPE -> Stream.of("Workbook");
            case ExportFormat.CSV_TYPE -> Operations.schemaName(answer).map(name -> name + ".csv").stream();
            default -> Stream.concat(Stream.of(own), Operations.schemaName(answer).stream());
        };
    }

    /** @param names the first that has an example is taken */
    private void add(OpenAPI api, MediaType content, Stream<String> names) {
        if (content.getExamples() != null) {
            return;
        }
        names.filter(name -> example(api, name).isPresent()).findFirst().ifPresent(name -> {
            api.getComponents().addExample(name, example(api, name).orElseThrow());
            content.addExample(name, OASFactory.createExample().ref(name));
        });
    }

    private Optional<Example> example(OpenAPI api, String name) {
        return Optional.ofNullable(known.get(name)).or(() -> item(api, name).map(ExampleOpenApiFilter::page));
    }

    /** The example of what a list lists. */
    private Optional<Example> item(OpenAPI api, String list) {
        return Optional.ofNullable(Operations.schema(api, list))
                .filter(schema -> list.endsWith("List"))
                .map(schema -> schema.getProperties().get("items").getItems().getRef())
                .map(item -> known.get(Operations.name(item)));
    }

    private static Example page(Example item) {
        return OASFactory.createExample().summary("One page").value(Map.of("items", List.of(item.getValue())));
    }
}
