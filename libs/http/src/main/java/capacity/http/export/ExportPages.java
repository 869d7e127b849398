package capacity.http.export;

import capacity.http.response.JsonOutput;
import capacity.http.table.TableWriter;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Formats one page after the other. One thread at a time may call it. */
final class ExportPages<T> {

    private final ExportRequest asked;
    private final Export<T> export;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private TableWriter table;

    ExportPages(ExportRequest asked, Export<T> export) {
        this.asked = asked;
        this.export = export;
    }

    /** @param page empty after the last one; then the rest of the file is returned */
    Buffer next(List<T> page) throws IOException {
        if (table == null) {
            table = asked.format().writer(export.table(asked), asked.preamble(), bytes);
        }
        for (T each : page) {
            table.write(JsonOutput.tree(export.row().apply(each)));
        }
        if (page.isEmpty()) {
            table.finish();
        } else {
            table.flush();
        }
        Buffer written = Buffer.buffer(bytes.toByteArray());
        bytes.reset();
        return written;
    }
}
