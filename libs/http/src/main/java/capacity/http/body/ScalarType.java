package capacity.http.body;

import capacity.http.value.TextFormat;
import capacity.http.value.TextFormats;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How one JSON value becomes one Java value. Nothing is converted: {@code "7"} is not a number, {@code 7.0} is not an
 * integer.
 */
record ScalarType<T>(String expected, Function<JsonNode, Optional<T>> reading) {
    private static final Map<Class<?>, ScalarType<?>> BY_TYPE = Map.ofEntries(
            // constraints judge blank text; the binder has already refused U+0000 and lone surrogates
            Map.entry(String.class, text(new TextFormat<>("text", text -> text))),
            Map.entry(Boolean.class, value("true or false", JsonNode::isBoolean, JsonNode::booleanValue)),
            Map.entry(
                    Integer.class,
                    value(
                            "a whole number of at most nine digits",
                            n -> n.isIntegralNumber() && n.canConvertToInt(),
                            JsonNode::intValue)),
            Map.entry(
                    Long.class,
                    value("a whole number", n -> n.isIntegralNumber() && n.canConvertToLong(), JsonNode::longValue)),
            Map.entry(BigDecimal.class, text(TextFormats.DECIMAL)),
            Map.entry(UUID.class, text(TextFormats.ID)),
            Map.entry(LocalDate.class, text(TextFormats.DATE)),
            Map.entry(OffsetDateTime.class, text(TextFormats.DATE_TIME)),
            Map.entry(Instant.class, text(instants())),
            Map.entry(URI.class, text(TextFormats.LINK)));

    static Optional<ScalarType<?>> of(Class<?> type) {
        return type.isEnum() ? Optional.of(text(codes(type))) : Optional.ofNullable(BY_TYPE.get(type));
    }

    private static <T> ScalarType<T> value(
            String expected, Predicate<JsonNode> accepted, Function<JsonNode, T> reading) {
        return new ScalarType<>(
                expected, node -> Optional.of(node).filter(accepted).map(reading));
    }

    private static <T> ScalarType<T> text(TextFormat<T> format) {
        return new ScalarType<>(
                format.expected(), node -> Optional.ofNullable(node.textValue()).flatMap(format::read));
    }

    private static TextFormat<Instant> instants() {
        return new TextFormat<>(
                TextFormats.DATE_TIME.expected(),
                text -> TextFormats.DATE_TIME
                        .read(text)
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }

    /** {@code IN_PERSON} is {@code in-person}. */
    private static TextFormat<Object> codes(Class<?> type) {
        Map<String, Object> byCode = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(
                        constant -> ((Enum<?>) constant)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                        constant -> constant));
        String expected = "one of " + byCode.keySet().stream().sorted().collect(Collectors.joining(", "));
        return new TextFormat<>(expected, byCode::get);
    }
}
