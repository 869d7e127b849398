package capacity.events.vocabulary;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where everything begins, for somebody who only knows the address. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Index")
public class IndexResource {

    private static final Links LINKS = links();

    /**
     * @param documentation the page that shows the descriptions
     * @param descriptions OpenAPI, by service
     * @param resources where collections begin, of all three services
     */
    @Schema(name = "Index")
    record Links(String documentation, Map<String, String> descriptions, Map<String, String> resources) {}

    private static Links links() {
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (String service : new String[] {"event-service", "attendance-service", "projection-service"}) {
            descriptions.put(service, "/openapi/" + service);
        }
        Map<String, String> resources = new LinkedHashMap<>();
        for (String name : new String[] {
            "events",
            "partners",
            "knowledge-products",
            "contributions",
            "programmes",
            "attendances",
            "quarantine",
            "audit/exports",
            "totals",
            "totals/headline",
            "totals/difference",
            "definitions",
            "projections"
        }) {
            resources.put(name, "/api/v1/" + name);
        }
        resources.put("vocabularies", "/api/v1/vocabularies/{name}");
        return new Links("/docs", descriptions, resources);
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "index",
            summary = "Links to the descriptions and to all collections",
            description = "The links are paths at the one address of all services. What is in braces is filled in.")
    public Links index() {
        return LINKS;
    }
}
