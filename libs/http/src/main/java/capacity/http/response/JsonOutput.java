package capacity.http.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;

/**
 * The JSON of answers. Record members that are null are left out; a map keeps its nulls, so that totals can show them.
 * Decimals are strings, never in exponent form; times are ISO 8601 text.
 */
@Singleton
public class JsonOutput implements ObjectMapperCustomizer {
    private static final ObjectMapper MAPPER =
            configured(new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module()));

    @Override
    public void customize(ObjectMapper mapper) {
        configured(mapper);
    }

    /** The JSON of the answer for this value. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** As {@link #tree}, as text. */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ObjectMapper configured(ObjectMapper mapper) {
        mapper.setDefaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
        mapper.registerModule(new SimpleModule("decimals").addSerializer(new Decimals()));
        return mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    private static final class Decimals extends ToStringSerializerBase {
        Decimals() {
            super(BigDecimal.class);
        }

        @Override
        public String valueToString(Object value) {
            return ((BigDecimal) value).toPlainString();
        }
    }
}
