package capacity.http.openapi;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Leaves out schemas that nothing refers to: every service knows those of libraries that only another one uses. The
 * framework could do it too, but before the other filters refer to some of them.
 */
public class UnusedSchemaOpenApiFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        List<String> unused = unused(api);
        while (!unused.isEmpty()) {
            unused.forEach(api.getComponents()::removeSchema);
            // what only these referred to
            unused = unused(api);
        }
    }

    private static List<String> unused(OpenAPI api) {
        String all = SmallRyeOpenAPI.builder()
                .withInitialModel(api)
                .enableAnnotationScan(false)
                .enableModelReader(false)
                .enableStandardFilter(false)
                .enableStandardStaticFiles(false)
                .build()
                .toJSON();
        return Tables.orEmpty(api.getComponents().getSchemas()).keySet().stream()
                .filter(name -> !all.contains("\"#/components/schemas/" + name + "\""))
                .toList();
    }
}
