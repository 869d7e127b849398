package capacity.http.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/**
 * A merge patch (RFC 7396) has any members of its form, and null where the form may leave a member out. {@code EventPatch}
 * is made from {@code EventForm}, and {@code ScanPatch} from {@code ScanBody}, to which resources refer before it is there.
 */
public class PatchOpenApiFilter implements OASFilter {

    private static final String TYPE = "application/merge-patch+json";
    private static final String FORM = "(Form|Body)$";
    private static final String PATCH = "Patch";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        List<Content> bodies = Operations.of(api).stream()
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .map(RequestBody::getContent)
                .toList();
        bodies.stream().filter(body -> body.hasMediaType(TYPE)).forEach(body -> {
            String form = Operations.name(body.getMediaType(TYPE).getSchema().getRef());
            body.getMediaType(TYPE).setSchema(OASFactory.createSchema().ref(patch(api, form)));
        });
        bodies.stream()
                .flatMap(body -> body.getMediaTypes().values().stream())
                .map(content -> Operations.name(content.getSchema().getRef()))
                .filter(name -> name.endsWith(PATCH) && Operations.schema(api, name) == null)
                .forEach(name -> patch(api, name.replaceAll(PATCH + "$", "Body")));
    }

    /** @return the name of the patch of this form */
    private static String patch(OpenAPI api, String form) {
        String name = form.replaceAll(FORM, PATCH);
        Schema whole = Operations.schema(api, form);
        List<String> required = Objects.requireNonNullElse(whole.getRequired(), List.of());
        Schema patch = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A merge patch (RFC 7396): null removes a member");
        api.getComponents().addSchema(name, patch);
        whole.getProperties().forEach((member, schema) -> {
            Schema changed = withoutDefault(nested(api, schema));
            patch.addProperty(member, required.contains(member) ? changed : orNull(changed));
        });
        return name;
    }

    /** A form within a form is patched too. */
    private static Schema nested(OpenAPI api, Schema schema) {
        return Stream.ofNullable(schema.getRef())
                .map(Operations::name)
                .filter(name -> !name.equals(name.replaceAll(FORM, "")))
                .map(form -> OASFactory.createSchema().ref(patch(api, form)))
                .findFirst()
                .orElse(schema);
    }

    /** What a patch leaves out stays as it is. */
    private static Schema withoutDefault(Schema schema) {
        Map<String, Object> said = new LinkedHashMap<>(schema.getAll());
        said.remove("default");
        Schema copy = OASFactory.createSchema();
        copy.setAll(said);
        return copy;
    }

    static Schema orNull(Schema schema) {
        Schema none = OASFactory.createSchema().addType(SchemaType.NULL);
        return OASFactory.createSchema().anyOf(new ArrayList<>(List.of(schema, none)));
    }
}
