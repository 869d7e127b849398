package capacity.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Completes what the annotations of a service say. The order counts: examples, for one, need the answers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescriptionFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        List.of(
                        new RequiredPropertyOpenApiFilter(),
                        new PatchOpenApiFilter(),
                        new FormOpenApiFilter(),
                        new ExportOpenApiFilter(),
                        new ParameterOpenApiFilter(),
                        new ResponseOpenApiFilter(),
                        new HeaderOpenApiFilter(),
                        new ExampleOpenApiFilter(),
                        new ServiceOpenApiFilter(),
                        new UnusedSchemaOpenApiFilter())
                .forEach(filter -> filter.filterOpenAPI(api));
    }
}
