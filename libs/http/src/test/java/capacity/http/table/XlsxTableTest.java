package capacity.http.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.http.response.JsonOutput;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class XlsxTableTest {

    private static final List<Column> TITLE = List.of(Column.text("title"));

    private static final ReadingOptions FORMATS = new ReadingOptions(true, false);

    private static List<List<Row>> sheets(Table table, int rowsOfSheet, JsonNode... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTable xlsx = new XlsxTable(table, rowsOfSheet, out);
        for (JsonNode row : rows) {
            xlsx.write(row);
            xlsx.flush();
        }
        xlsx.finish();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), FORMATS)) {
            return workbook.getSheets().map(XlsxTableTest::rows).toList();
        }
    }

    private static List<Row> rows(org.dhatim.fastexcel.reader.Sheet sheet) {
        try {
            return sheet.read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row only(Table table, JsonNode row) throws IOException {
        return sheets(table, 100, row).get(0).get(1);
    }

    private static Cell cell(Row row, String column) {
        return row.getCell(
                TableSamples.COLUMNS.stream().map(Column::name).toList().indexOf(column));
    }

    @Test
    void cells_have_the_types_of_their_values() throws IOException {
        Row row = only(TableSamples.table(), TableSamples.full("t"));
        assertEquals(CellType.STRING, cell(row, "id").getType());
        assertEquals(LocalDateTime.of(2014, 5, 6, 0, 0), cell(row, "day").asDate());
        assertEquals("yyyy-mm-dd", cell(row, "day").getDataFormatString());
        assertEquals(
                LocalDateTime.parse("2026-12-01T08:57:12.123"),
                cell(row, "recordedAt").asDate());
        assertEquals(new BigDecimal("-7"), cell(row, "position").asNumber());
        assertEquals(
                0, new BigDecimal("2000000").compareTo(cell(row, "amount.value").asNumber()));
        assertEquals(true, cell(row, "outside").asBoolean());
        assertEquals("x; y", cell(row, "themes").asString());
    }

    @Test
    void a_formula_is_a_text() throws IOException {
        Cell cell = cell(only(TableSamples.table(), TableSamples.full("=1+1")), "title");
        assertEquals(CellType.STRING, cell.getType());
        assertEquals("=1+1", cell.asString());
    }

    @Test
    void a_row_that_lacks_members_has_empty_cells_under_the_same_columns() throws IOException {
        Row row = only(TableSamples.table(), TableSamples.bare());
        assertEquals("t", cell(row, "title").asString());
        assertEquals(new BigDecimal("0"), cell(row, "position").asNumber());
        assertTrue(row.getOptionalCell(2).isEmpty());
    }

    @Test
    void the_second_sheet_says_what_was_asked_and_the_third_has_the_summary() throws IOException {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("filter.theme", "chemicals-and-waste");
        about.put("asOf.events", 812L);
        Table table = new Table("totals", TITLE, about, new Table.Summary("total", TITLE, TableSamples.titled("all")));
        List<List<Row>> sheets = sheets(table, 100, TableSamples.titled("a"), TableSamples.titled("b"));
        assertEquals(3, sheets.get(0).size());
        assertEquals("filter.theme", sheets.get(1).get(0).getCellText(0));
        assertEquals("chemicals-and-waste", sheets.get(1).get(0).getCellText(1));
        assertEquals(new BigDecimal("812"), sheets.get(1).get(1).getCell(1).asNumber());
        assertEquals(new BigDecimal("2"), sheets.get(1).get(2).getCell(1).asNumber());
        assertEquals("all", sheets.get(2).get(1).getCellText(0));
    }

    @Test
    void rows_beyond_one_sheet_follow_on_another_with_a_header() throws IOException {
        Table table = new Table("list", TITLE, Map.of(), null);
        List<List<Row>> sheets =
                sheets(table, 3, TableSamples.titled("a"), TableSamples.titled("b"), TableSamples.titled("c"));
        assertEquals("b", sheets.get(0).get(2).getCellText(0));
        assertEquals("title", sheets.get(2).get(0).getCellText(0));
        assertEquals("c", sheets.get(2).get(1).getCellText(0));
    }

    @Test
    void what_a_cell_cannot_hold_is_a_text_or_marked_as_cut() throws IOException {
        Row early = only(
                TableSamples.table(), JsonOutput.tree(Map.of("day", "1900-01-31", "position", "9007199254740993")));
        assertEquals("1900-01-31", early.getCellText(2));
        assertEquals("9007199254740993", cell(early, "position").asString());
        Row large = only(TableSamples.table(), JsonOutput.tree(Map.of("title", "\uD83C\uDF33".repeat(20_000))));
        String text = cell(large, "title").asString();
        assertTrue(text.length() <= 32_767 && text.endsWith("CSV has the whole text]"), text);
        assertTrue(text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE));
    }
}
