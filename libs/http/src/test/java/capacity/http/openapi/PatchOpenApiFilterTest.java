package capacity.http.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class PatchOpenApiFilterTest {

    private final Schema form = OASFactory.createSchema()
            .addProperty("title", text())
            .addProperty("format", text().defaultValue("online"))
            .required(List.of("title"));

    @Test
    void a_patch_needs_no_member_and_removes_those_that_a_form_may_leave_out() {
        OpenAPI api = api();
        new PatchOpenApiFilter().filterOpenAPI(api);
        Schema patch = api.getComponents().getSchemas().get("ThingPatch");
        assertNull(patch.getRequired());
        assertEquals(
                List.of(SchemaType.STRING), patch.getProperties().get("title").getType());
        List<Schema> format = patch.getProperties().get("format").getAnyOf();
        assertEquals(List.of(SchemaType.NULL), format.get(1).getType());
        assertNull(format.get(0).getDefaultValue());
        assertEquals("online", form.getProperties().get("format").getDefaultValue());
    }

    private OpenAPI api() {
        var body = OASFactory.createRequestBody()
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/merge-patch+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("ThingForm"))));
        var operation = OASFactory.createOperation().requestBody(body);
        return OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().schemas(Map.of("ThingForm", form)))
                .paths(OASFactory.createPaths()
                        .addPathItem("/things", OASFactory.createPathItem().PATCH(operation)));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
