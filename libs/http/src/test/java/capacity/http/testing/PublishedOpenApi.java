package capacity.http.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The description of a service's API, as it is published beside the code. */
public final class PublishedOpenApi {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private PublishedOpenApi() {}

    /** With {@code -Dopenapi.write=true} it is published first. */
    public static void isThatOfTheRunning(String service) throws IOException {
        Path published = Path.of(System.getProperty("checkout.root"), "docs", "api", service + ".yaml");
        String running =
                sorted(given().accept("application/yaml").get("/q/openapi").asString());
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(published.getParent());
            Files.writeString(published, running);
        }
        assertEquals(Files.readString(published), running, () -> advice(service));
    }

    private static String advice(String service) {
        return """
                docs/api/%1$s.yaml differs from what the service does. If the change is intended, write the file again: \
                mvn -pl %1$s -am verify -Dtest=NONE -Dit.test=OpenApiIT -Dopenapi.write=true \
                -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false""".formatted(service);
    }

    /** The order of some members changes from build to build. */
    private static String sorted(String yaml) throws IOException {
        return YAML.writeValueAsString(YAML.readValue(yaml, Map.class));
    }
}
