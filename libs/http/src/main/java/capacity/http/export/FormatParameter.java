package capacity.http.export;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Makes {@code format=csv} stronger than {@code Accept}: a link in a page cannot have headers. A resource that has no such
 * format still sees that anything is accepted, and then refuses the parameter, which it does not know.
 */
@ApplicationScoped
public class FormatParameter {

    public static final String NAME = "format";

    // before the resource is chosen
    private static final int EARLY = 900;

    void filters(@Observes Filters filters) {
        filters.register(FormatParameter::prefer, EARLY);
    }

    private static void prefer(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.query() != null && request.query().contains(NAME + "=")) {
            ExportFormat.of(request.getParam(NAME))
                    .ifPresent(format -> request.headers().set("Accept", format.type() + ", */*;q=0.1"));
        }
        context.next();
    }
}
