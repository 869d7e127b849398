package capacity.http.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One column.
 *
 * @param path names of the members that lead to the value in the JSON of a row
 */
public record Column(List<String> path, CellType type) {

    public Column {
        path = List.copyOf(path);
    }

    public static Column text(String member) {
        return new Column(List.of(member), CellType.TEXT);
    }

    /** As in the header: {@code bySector.government.individuals}. */
    public String name() {
        return String.join(".", path);
    }

    /** A text, a number, a boolean, a date or an instant; null if the row has no such member. */
    Object value(JsonNode row) {
        JsonNode value = row;
        for (String member : path) {
            value = value.path(member);
        }
        return type.value(value);
    }
}
