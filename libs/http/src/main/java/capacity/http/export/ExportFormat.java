package capacity.http.export;

import capacity.http.table.CsvTable;
import capacity.http.table.Table;
import capacity.http.table.TableWriter;
import capacity.http.table.XlsxTable;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The formats of files. */
public enum ExportFormat {
    CSV("csv", MediaType.valueOf(ExportFormat.CSV_TYPE)),
    XLSX("xlsx", MediaType.valueOf(ExportFormat.XLSX_TYPE));

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String code;
    private final MediaType type;

    ExportFormat(String code, MediaType type) {
        this.code = code;
        this.type = type;
    }

    /** As in {@code format=csv}; also the end of the file's name. */
    public String code() {
        return code;
    }

    MediaType type() {
        return type;
    }

    /** With the character set, where there is one. */
    MediaType contentType() {
        return this == CSV
                ? new MediaType(type.getType(), type.getSubtype(), Map.of(MediaType.CHARSET_PARAMETER, "UTF-8"))
                : type;
    }

    static Optional<ExportFormat> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    static Optional<ExportFormat> of(MediaType type) {
        return Arrays.stream(values())
                .filter(each -> each.type.isCompatible(type))
                .findFirst();
    }

    /** @param preamble only for CSV: XLSX always says what was asked, on a sheet of its own */
    TableWriter writer(Table table, boolean preamble, OutputStream out) throws IOException {
        return this == CSV ? new CsvTable(table, preamble, out) : new XlsxTable(table, out);
    }
}
