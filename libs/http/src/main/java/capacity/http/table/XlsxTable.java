package capacity.http.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: the rows on the first sheet, what was asked on the second, then the summary. Rows beyond what one sheet can
 * have follow on more sheets of the same columns.
 */
public final class XlsxTable implements TableWriter {

    private static final String ABOUT = "about";

    private final Table table;
    private final int rowsOfSheet;
    private final Workbook workbook;
    private final Worksheet about;
    private XlsxSheet sheet;
    private long rows;

    public XlsxTable(Table table, OutputStream out) {
        this(table, Worksheet.MAX_ROWS, out);
    }

    /** @param rowsOfSheet rows of one sheet, with its header */
    XlsxTable(Table table, int rowsOfSheet, OutputStream out) {
        this.table = table;
        this.rowsOfSheet = rowsOfSheet;
        this.workbook = new Workbook(out, "Capacity Tracker", null);
        this.sheet = sheet(table.name(), table.columns());
        this.about = workbook.newWorksheet(ABOUT);
    }

    private XlsxSheet sheet(String name, List<Column> columns) {
        return new XlsxSheet(workbook.newWorksheet(name), columns);
    }

    @Override
    public void write(JsonNode row) throws IOException {
        if (sheet.rows() == rowsOfSheet) {
            sheet.finish();
            sheet = sheet(table.name(), table.columns());
        }
        sheet.write(row);
        rows++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        writeAbout();
        if (table.summary() != null) {
            XlsxSheet summary = sheet(table.summary().name(), table.summary().columns());
            summary.write(table.summary().row());
            summary.finish();
        }
        workbook.finish();
    }

    private void writeAbout() throws IOException {
        int line = 0;
        for (Map.Entry<String, ?> each : table.about().entrySet()) {
            XlsxSheet.text(about, line, 0, each.getKey());
            XlsxSheet.value(about, line, 1, each.getValue());
            line++;
        }
        XlsxSheet.text(about, line, 0, "rows");
        XlsxSheet.value(about, line, 1, rows);
        about.finish();
    }
}
