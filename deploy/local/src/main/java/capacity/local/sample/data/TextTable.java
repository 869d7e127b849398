package capacity.local.sample.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables that people can read: a line of column names, then a line per row, cells between bars, {@code #} for comments. */
public final class TextTable {

    private TextTable() {}

    public record Row(Map<String, String> cells) {

        public String text(String column) {
            return cells.get(column);
        }

        public List<String> list(String column) {
            return List.of(text(column).split(" "));
        }

        public int number(String column) {
            return Integer.parseInt(text(column));
        }

        public LocalDate date(String column) {
            return LocalDate.parse(text(column));
        }
    }

    public static List<Row> read(String name) {
        List<String> lines = text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        String[] columns = cells(lines.get(0));
        return lines.stream().skip(1).map(line -> row(columns, cells(line))).toList();
    }

    public static String text(String name) {
        try (InputStream in = TextTable.class.getResourceAsStream("/sample/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] columns, String[] cells) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return new Row(row);
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }
}
