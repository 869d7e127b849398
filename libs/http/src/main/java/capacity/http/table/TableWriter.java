package capacity.http.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Writes one table to a stream. It keeps no row after {@link #flush}. */
public interface TableWriter {

    /** @param row the JSON of the row; members that are no column are left out */
    void write(JsonNode row) throws IOException;

    /** Hands over to the stream what was written. */
    void flush() throws IOException;

    /** Completes the table. Without this the file is cut off. */
    void finish() throws IOException;
}
