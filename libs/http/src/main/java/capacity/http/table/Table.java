package capacity.http.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What a table is called and contains, without its rows.
 *
 * @param name also the name of its sheet
 * @param about what was asked and as of when, in order
 * @param summary null if there is none
 */
public record Table(String name, List<Column> columns, Map<String, ?> about, Summary summary) {

    /**
     * One row about the whole table. It has a sheet of its own and is left out of CSV, where it would look like another
     * row.
     */
    public record Summary(String name, List<Column> columns, JsonNode row) {}
}
