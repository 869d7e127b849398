package capacity.http.table;

import static capacity.http.table.TableSamples.COLUMNS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static final List<Column> TITLE = List.of(Column.text("title"));

    @Test
    void a_table_is_one_header_and_a_line_for_each_row() throws IOException {
        String csv =
                TableSamples.csv(COLUMNS, false, Map.of(), table -> table.write(TableSamples.full("Été, \"2014\"")));
        assertEquals(
                "\"id\",\"title\",\"day\",\"themes\",\"parts\",\"amount.value\",\"amount.currency\",\"outside\","
                        + "\"position\",\"byDonor.cn.value\",\"byDonor.cn.currency\",\"byDonor.de.value\","
                        + "\"byDonor.de.currency\",\"item\",\"recordedAt\"\r\n"
                        + "\"a\",\"Été, \"\"2014\"\"\",\"2014-05-06\",\"x; y\","
                        + "\"[{\"\"value\"\":\"\"1\"\",\"\"currency\"\":\"\"USD\"\"}]\",2000000.00,\"USD\",\"true\",-7,"
                        + ",,0.5,\"EUR\",\"{\"\"name\"\":\"\"Zhao\"\"}\",\"2026-12-01T08:57:12.123Z\"\r\n",
                csv);
    }

    @Test
    void a_row_that_lacks_members_has_empty_cells_under_the_same_columns() throws IOException {
        String csv = TableSamples.csv(COLUMNS, false, Map.of(), table -> table.write(TableSamples.bare()));
        assertTrue(csv.endsWith("\r\n\"b\",\"t\",,,,,,,0,,,,,,\r\n"), csv);
    }

    @Test
    void a_table_without_rows_has_its_header() throws IOException {
        assertEquals("\"title\"\r\n", TableSamples.csv(TITLE, false, Map.of(), table -> {}));
    }

    @Test
    void line_breaks_and_quotes_come_back_as_they_were() throws IOException {
        String text = "first \"line\",\r\nsecond 中文 \uD83C\uDF33";
        String csv = TableSamples.csv(TITLE, false, Map.of(), table -> table.write(TableSamples.titled(text)));
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
            assertEquals(text, parser.getRecords().get(1).get(0));
        }
    }

    @Test
    void the_preamble_comes_first_when_it_is_asked_for() throws IOException {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("list", "samples");
        about.put("filter.q", "=1+1");
        about.put("asOf.events", 812L);
        assertEquals(
                "\"list\",\"samples\"\r\n\"filter.q\",\"'=1+1\"\r\n\"asOf.events\",812\r\n\r\n\"title\"\r\n",
                TableSamples.csv(TITLE, true, about, table -> {}));
    }
}
