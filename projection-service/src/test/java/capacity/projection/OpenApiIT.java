package capacity.projection;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OpenApiIT {

    private static final Path PUBLISHED =
            Path.of(System.getProperty("checkout.root"), "docs", "api", "projection-service.yaml");

    @Test
    void thePublishedDescriptionIsThatOfTheRunningService() throws IOException {
        String running =
                sorted(given().accept("application/yaml").get("/q/openapi").asString());
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, running);
        }
        assertEquals(
                Files.readString(PUBLISHED),
                running,
                "docs/api/projection-service.yaml differs from what the service does. If the change is meant, write it anew: "
                        + "mvn -f projection-service/pom.xml verify -Dit.test=OpenApiIT -Dopenapi.write=true");
    }

    /** The order of some members differs from build to build. */
    private static String sorted(String yaml) throws IOException {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        return mapper.writeValueAsString(mapper.readValue(yaml, Map.class));
    }
}
