package capacity.attendances.audit;

import capacity.attendances.exportlog.ExportLogEntry;
import capacity.http.body.Bodies;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An export as auditors see it.
 *
 * @param filter the query parameters that chose the rows
 * @param actor opaque subject id of the person or client
 * @param endedAt left out while it runs; if the service ended in between, for ever
 * @param rows that were sent; left out while it runs
 */
@Schema(requiredProperties = {"id", "list", "filter", "format", "actor", "startedAt", "status"})
public record RecordedExport(
        UUID id,
        String list,
        JsonNode filter,
        @Schema(enumeration = {"csv", "xlsx"}) String format,
        String actor,
        Instant startedAt,
        Instant endedAt,
        Long rows,

        @Schema(enumeration = {"running", "complete", "cut-off"})
        String status) {

    static RecordedExport of(ExportLogEntry entry) {
        return new RecordedExport(
                entry.id,
                entry.list,
                Bodies.parse(entry.filter.getBytes(StandardCharsets.UTF_8)),
                entry.format,
                entry.actor,
                entry.startedAt,
                entry.endedAt,
                entry.rows,
                status(entry.whole));
    }

    private static String status(Boolean whole) {
        if (whole == null) {
            return "running";
        }
        return whole ? "complete" : "cut-off";
    }
}
