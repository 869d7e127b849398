package capacity.http.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A merge patch (RFC 7396) has any members of its form, and null where the form may leave a member out. */
public class PatchOpenApiFilter implements OASFilter {

    private static final String TYPE = "application/merge-patch+json";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Operations.of(api).stream()
                .map(Operation::getRequestBody)
                .filter(body -> body != null && body.getContent().hasMediaType(TYPE))
                .forEach(body -> describe(api, body.getContent().getMediaType(TYPE)));
    }

    private static void describe(OpenAPI api, MediaType content) {
        String form = Operations.name(content.getSchema().getRef());
        String name = form.replaceAll("(Form|Body)$", "") + "Patch";
        api.getComponents().addSchema(name, patch(Operations.schema(api, form)));
        content.setSchema(OASFactory.createSchema().ref(name));
    }

    private static Schema patch(Schema form) {
        List<String> required = Objects.requireNonNullElse(form.getRequired(), List.of());
        Schema patch = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A merge patch (RFC 7396): null removes a member");
        for (Map.Entry<String, Schema> member : form.getProperties().entrySet()) {
            boolean stays = required.contains(member.getKey());
            patch.addProperty(member.getKey(), stays ? member.getValue() : orNull(member.getValue()));
        }
        return patch;
    }

    private static Schema orNull(Schema schema) {
        return OASFactory.createSchema()
                .anyOf(new ArrayList<>(List.of(schema, OASFactory.createSchema().addType(SchemaType.NULL))));
    }
}
