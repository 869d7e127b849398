package capacity.http.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A sheet with one header row and typed cells. Texts are never formulas here, whatever they begin with. */
final class XlsxSheet {

    /** A longer text makes spreadsheets call the file damaged. */
    static final int LONGEST_TEXT = 32_767;

    private static final String CUT = " [cut off: a cell has room for 32,767 characters; CSV has the whole text]";

    /** Spreadsheets believe that there was a 29 February 1900, so their numbers of earlier days are wrong. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** A spreadsheet's numbers have no more digits. */
    private static final int MOST_DIGITS = 15;

    private static final long MOST_WHOLE = 1_000_000_000_000_000L;

    private final Worksheet sheet;
    private final List<Column> columns;
    private int rows;

    XlsxSheet(Worksheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            text(sheet, 0, i, columns.get(i).name());
            sheet.style(0, i).bold().set();
        }
        rows = 1;
    }

    /** With the header. */
    int rows() {
        return rows;
    }

    void write(JsonNode row) {
        for (int i = 0; i < columns.size(); i++) {
            value(sheet, rows, i, columns.get(i).value(row));
        }
        rows++;
    }

    void flush() throws IOException {
        sheet.flush();
    }

    void finish() throws IOException {
        sheet.finish();
    }

    static void value(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (value instanceof Number number && isExact(number)) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss.000").set();
        } else if (value != null) {
            text(sheet, row, column, value.toString());
        }
    }

    /** Inline, because a table of shared texts would grow with the rows. */
    static void text(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, text.length() <= LONGEST_TEXT ? text : cut(text));
    }

    private static String cut(String text) {
        int end = LONGEST_TEXT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static boolean isExact(Number number) {
        if (number instanceof Long whole) {
            return Math.abs(whole) < MOST_WHOLE;
        }
        return new BigDecimal(number.toString()).stripTrailingZeros().precision() <= MOST_DIGITS;
    }
}
