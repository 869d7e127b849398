package capacity.events.aggregates;

import capacity.http.export.ExportRequest;
import capacity.http.export.Exports;
import capacity.http.query.Page;
import capacity.http.query.QueryParameters;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/**
 * How a client wants a list.
 *
 * @param file the whole list as a file; empty for a page as JSON
 */
public record ListRequest(Page page, Optional<ExportRequest> file, UriInfo uri) {

    static ListRequest read(QueryParameters query, UriInfo uri, Exports exports) {
        ListRequest asked = new ListRequest(query.page(), exports.asked(query, uri), uri);
        query.check();
        return asked;
    }
}
