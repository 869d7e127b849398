package capacity.local.sample.data;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes records as JSON. It uses no library, because the tests of all services have this module on their class path. */
public final class JsonWriter {

    private JsonWriter() {}

    /** @param value a record, a list, a number, a boolean, or any other value, written as its text */
    public static String write(Object value) {
        if (value instanceof Record object) {
            return Arrays.stream(object.getClass().getRecordComponents())
                    .map(component -> member(object, component))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonWriter::write).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String member(Record object, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(object);
            return value == null ? null : quoted(component.getName()) + ":" + write(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(
                        c -> c == '"' || c == '\\' ? "\\" + (char) c : c < ' ' ? "\\u%04x".formatted(c) : "" + (char) c)
                .collect(Collectors.joining("", "\"", "\""));
    }
}
