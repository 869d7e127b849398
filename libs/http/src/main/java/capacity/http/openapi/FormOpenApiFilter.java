package capacity.http.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * A list that a client may leave out may also be null. Generated clients would otherwise send an empty list, which means
 * something else.
 */
public class FormOpenApiFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Tables.orEmpty(api.getComponents().getSchemas()).forEach((name, schema) -> {
            if (name.matches(".*(Form|Body)")) {
                describe(schema);
            }
        });
    }

    private static void describe(Schema form) {
        List<String> required = Objects.requireNonNullElse(form.getRequired(), List.of());
        Map<String, Schema> members = new TreeMap<>(Tables.orEmpty(form.getProperties()));
        members.forEach((name, member) -> {
            boolean list = member.getType() != null && member.getType().contains(SchemaType.ARRAY);
            if (list && !required.contains(name)) {
                form.addProperty(name, PatchOpenApiFilter.orNull(member));
            }
        });
    }
}
