package capacity.http.export;

import capacity.http.table.Column;
import capacity.http.table.Table;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One list or total as a file.
 *
 * @param name of the list, for the file and its sheet
 * @param pages the rows
 * @param row the view of a row that clients get as JSON
 * @param asOf what is said about the state that is exported, such as journal positions and definitions
 * @param summary a row about the whole, or null
 */
public record Export<T>(
        String name,
        List<Column> columns,
        PageSource<T> pages,
        Function<T, ?> row,
        Map<String, ?> asOf,
        Table.Summary summary,
        ExportRecord record) {

    public static <T> Export<T> of(String name, List<Column> columns, PageSource<T> pages, Function<T, ?> row) {
        return new Export<>(name, columns, pages, row, Map.of(), null, ExportRecord.NONE);
    }

    public Export<T> asOf(Map<String, ?> state) {
        return new Export<>(name, columns, pages, row, state, summary, record);
    }

    public Export<T> with(Table.Summary whole) {
        return new Export<>(name, columns, pages, row, asOf, whole, record);
    }

    public Export<T> recorded(ExportRecord by) {
        return new Export<>(name, columns, pages, row, asOf, summary, by);
    }

    Table table(ExportRequest asked) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("list", name);
        about.put("path", asked.path());
        about.put("askedAt", asked.askedAt());
        new TreeMap<>(asked.filters()).forEach((filter, value) -> about.put("filter." + filter, value));
        about.putAll(asOf);
        return new Table(name, columns, about, summary);
    }

    /** The list's name and the day in UTC. */
    String fileName(ExportRequest asked) {
        return "%s-%s.%s"
                .formatted(
                        name,
                        asked.askedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                        asked.format().code());
    }
}
