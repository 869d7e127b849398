package capacity.http.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * CSV of RFC 4180 in UTF-8: one header row, every text in quotes, every number without. A missing value is empty, an
 * empty text is {@code ""}.
 */
public final class CsvTable implements TableWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    private final Table table;
    private final CSVPrinter printer;
    private boolean begun;
    private final boolean preamble;

    /** @param preamble whether lines of what was asked and one empty line come before the header */
    public CsvTable(Table table, boolean preamble, OutputStream out) throws IOException {
        this.table = table;
        this.preamble = preamble;
        this.printer = new CSVPrinter(new OutputStreamWriter(out, UTF_8), FORMAT);
    }

    @Override
    public void write(JsonNode row) throws IOException {
        begin();
        for (Column column : table.columns()) {
            printer.print(printed(column.value(row)));
        }
        printer.println();
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        if (preamble) {
            for (Map.Entry<String, ?> line : table.about().entrySet()) {
                printer.printRecord(line.getKey(), printed(line.getValue()));
            }
            printer.println();
        }
        printer.printRecord(table.columns().stream().map(Column::name));
    }

    private static Object printed(Object value) {
        if (value instanceof BigDecimal number && number.scale() < 0) {
            return number.setScale(0); // never in exponent form
        }
        return value instanceof String text ? FormulaEscape.escape(text) : value;
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void finish() throws IOException {
        begin();
        printer.close(true);
    }
}
