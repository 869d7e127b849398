package capacity.http.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The values of parameters that a service's {@code openapi/parameters.yaml} lists. */
public final class ParameterTable {

    private final JsonNode rows;

    private ParameterTable(JsonNode rows) {
        this.rows = rows;
    }

    public static ParameterTable of(String service) throws IOException {
        Path file = Path.of(
                System.getProperty("checkout.root"), service, "src", "main", "resources", "openapi", "parameters.yaml");
        try (InputStream in = Files.newInputStream(file)) {
            return new ParameterTable(new YAMLMapper().readTree(in).at("/components/parameters"));
        }
    }

    /** Of one value, or of each of several. */
    public Set<String> values(String parameter) {
        JsonNode schema = rows.path(parameter).path("schema");
        Set<String> values = new TreeSet<>();
        (schema.has("items") ? schema.path("items") : schema).path("enum").forEach(value -> values.add(value.asText()));
        return values;
    }
}
