package capacity.contracts.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The {@link Problem}, to which {@link AnswersInOpenApi} refers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemInOpenApi implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addResponse(
                        "Problem",
                        OASFactory.createAPIResponse()
                                .description("An error, as RFC 9457 has it")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType().schema(schema()))));
    }

    private static Schema schema() {
        Schema fault = type(SchemaType.OBJECT)
                .addProperty("pointer", type(SchemaType.STRING))
                .addProperty("parameter", type(SchemaType.STRING))
                .addProperty("detail", type(SchemaType.STRING));
        return type(SchemaType.OBJECT)
                .required(List.of("type", "title", "status", "detail", "code"))
                .addProperty("type", type(SchemaType.STRING))
                .addProperty("title", type(SchemaType.STRING))
                .addProperty("status", type(SchemaType.INTEGER))
                .addProperty("detail", type(SchemaType.STRING))
                .addProperty("code", type(SchemaType.STRING))
                .addProperty("errors", type(SchemaType.ARRAY).items(fault));
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
