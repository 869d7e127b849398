package capacity.http.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the cells of a column contain. */
public enum CellType {
    /** Text. An object or array, such as an item as it was sent, is JSON in one cell. */
    TEXT {
        @Override
        Object read(JsonNode value) {
            return text(value);
        }
    },
    NUMBER {
        @Override
        Object read(JsonNode value) {
            return value.isIntegralNumber() ? (Object) value.longValue() : new BigDecimal(value.asText());
        }
    },
    BOOLEAN {
        @Override
        Object read(JsonNode value) {
            return value.booleanValue();
        }
    },
    DATE {
        @Override
        Object read(JsonNode value) {
            return LocalDate.parse(value.textValue());
        }
    },
    INSTANT {
        @Override
        Object read(JsonNode value) {
            return Instant.parse(value.textValue());
        }
    },
    /** Simple values, joined; a list of anything else is JSON. */
    LIST {
        @Override
        Object read(JsonNode value) {
            return value instanceof ArrayNode list && isSimple(list) ? joined(list) : text(value);
        }
    };

    /** Between the values of a list in one cell. */
    public static final String SEPARATOR = "; ";

    /** A text, a number, a boolean, a {@link LocalDate} or an {@link Instant}; null if there is no value. */
    Object value(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : read(value);
    }

    abstract Object read(JsonNode value);

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static boolean isSimple(ArrayNode list) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(JsonNode::isValueNode);
    }

    private static String joined(ArrayNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(SEPARATOR));
    }
}
