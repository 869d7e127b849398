package capacity.http.export;

import java.time.Instant;
import java.util.Map;

/**
 * What a client asks for as a file.
 *
 * @param filters the query parameters that choose rows or say what is counted
 * @param headOnly whether only the headers are asked for
 */
public record ExportRequest(
        ExportFormat format,
        boolean preamble,
        String path,
        Map<String, String> filters,
        Instant askedAt,
        boolean headOnly) {}
