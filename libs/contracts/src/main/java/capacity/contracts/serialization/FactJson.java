package capacity.contracts.serialization;

import capacity.contracts.facts.IdentificationMethod;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The JSON of facts: members in declared order, no nulls, dates and instants as ISO text, money as a decimal string.
 */
final class FactJson {

    private FactJson() {}

    static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule()
                        .addDeserializer(OffsetDateTime.class, new WithOffset())
                        .addDeserializer(LocalDate.class, new Day()))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                // the offset that the kiosk wrote is part of the record
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                // a later version may add a field, and its records must be readable here
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .addMixIn(IdentificationMethod.class, AsCode.class)
                .build();
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }

    private static final class WithOffset extends StdScalarDeserializer<OffsetDateTime> {
        WithOffset() {
            super(OffsetDateTime.class);
        }

        @Override
        public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString("");
            try {
                return Iso8601Parser.withOffset(text);
            } catch (DateTimeException e) {
                throw context.weirdStringException(text, OffsetDateTime.class, "not a time with an offset");
            }
        }
    }

    private static final class Day extends LocalDateDeserializer {
        Day() {
            super(DateTimeFormatter.ISO_LOCAL_DATE);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            LocalDate day = parser.hasToken(JsonToken.VALUE_STRING) ? usual(parser.getText()) : null;
            return day == null ? super.deserialize(parser, context) : day;
        }

        private static LocalDate usual(String text) {
            try {
                return Iso8601Parser.day(text);
            } catch (DateTimeException e) {
                return null; // the library gives the better message about a day that does not exist
            }
        }
    }

    private interface AsCode {
        @JsonValue
        String code();
    }
}
