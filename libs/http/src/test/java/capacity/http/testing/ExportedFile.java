package capacity.http.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A list or total as a client reads it from a file. */
public final class ExportedFile {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ExportedFile() {}

    /** The rows, by column. */
    public static List<Map<String, String>> csv(Response response) {
        assertEquals(200, response.statusCode(), response::asString);
        assertEquals("text/csv;charset=UTF-8", response.contentType());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(response.asString()), format)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of each sheet, with the header. */
    public static List<List<Row>> sheets(Response response) {
        assertEquals(200, response.statusCode());
        assertEquals(XLSX, response.contentType());
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(response.asByteArray()), new ReadingOptions(true, false))) {
            return workbook.getSheets().map(ExportedFile::rows).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(Sheet sheet) {
        try {
            return sheet.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No member of the JSON is missing in the file. */
    public static void assertHasColumnsFor(Map<String, ?> item, Map<String, String> row) {
        Set<String> missing = new TreeSet<>(names("", item));
        missing.removeAll(row.keySet());
        assertTrue(missing.isEmpty(), () -> missing + " are no columns of " + row.keySet());
    }

    private static List<String> names(String prefix, Map<?, ?> item) {
        List<String> names = new ArrayList<>();
        item.forEach((name, value) -> {
            if (value instanceof Map<?, ?> nested) {
                names.addAll(names(prefix + name + ".", nested));
            } else {
                names.add(prefix + name);
            }
        });
        return names;
    }
}
