package capacity.http.body;

import capacity.http.text.FoldedText;
import capacity.http.value.TextFormat;
import capacity.http.value.TextFormats;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
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
 * How one JSON value becomes one Java value. Nothing is converted: {@code "7"} is not a number. A number is whole if
 * its value is: {@code 40.0} is 40.
 */
record ScalarType<T>(String expected, Function<JsonNode, Optional<T>> reading) {
    private static final Map<Class<?>, ScalarType<?>> BY_TYPE = Map.ofEntries(
            // constraints count what is kept; the binder has already refused U+0000 and lone surrogates
            Map.entry(String.class, text(new TextFormat<>("text", FoldedText::nfc))),
            Map.entry(Boolean.class, value("true or false", JsonNode::isBoolean, JsonNode::booleanValue)),
            Map.entry(Integer.class, whole("a whole number of at most nine digits", BigDecimal::intValueExact)),
            Map.entry(Long.class, whole("a whole number", BigDecimal::longValueExact)),
            Map.entry(BigDecimal.class, text(TextFormats.DECIMAL)),
            Map.entry(UUID.class, text(TextFormats.ID)),
            Map.entry(LocalDate.class, text(TextFormats.DATE)),
            Map.entry(OffsetDateTime.class, text(TextFormats.DATE_TIME)),
            Map.entry(Instant.class, text(instants())));

    static Optional<ScalarType<?>> of(Class<?> type) {
        return type.isEnum() ? Optional.of(text(codes(type))) : Optional.ofNullable(BY_TYPE.get(type));
    }

    private static <T> ScalarType<T> value(
            String expected, Predicate<JsonNode> accepted, Function<JsonNode, T> reading) {
        return new ScalarType<>(
                expected, node -> Optional.of(node).filter(accepted).map(reading));
    }

    /** JSON has one kind of number. The exact conversions refuse a huge exponent without writing out its zeros. */
    private static <T> ScalarType<T> whole(String expected, Function<BigDecimal, T> exact) {
        return value(expected, JsonNode::isNumber, number -> {
            try {
                return exact.apply(number.decimalValue());
            } catch (ArithmeticException e) {
                return null;
            }
        });
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
