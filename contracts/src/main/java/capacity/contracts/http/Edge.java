package capacity.contracts.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What holds for every response, also those that no resource made. */
@ApplicationScoped
public class Edge {
    // before the framework's own limit, which answers with an empty body, and before authentication
    private static final int FIRST = 1000;

    private final long largestBody;
    private final Refusals refusals;

    Edge(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K") MemorySize largest,
            Refusals refusals) {
        this.largestBody = largest.asLongValue();
        this.refusals = refusals;
    }

    void filters(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    /** Paths outside the resources' reach, and URLs that cannot be decoded. */
    void errors(@Observes Router router) {
        IntStream.of(400, 404, 405, 406, 413, 415)
                .forEach(status -> router.errorHandler(status, context -> answer(context, status)));
    }

    private void admit(RoutingContext context) {
        context.response().putHeader(RequestId.HEADER, RequestId.of(context.request()));
        context.addHeadersEndHandler(done -> complete(context));
        if (announcedLength(context) > largestBody) {
            context.response().putHeader("Connection", "close");
            answer(context, 413);
        } else {
            context.next();
        }
    }

    private static long announcedLength(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private void answer(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(JsonOutput.text(refusals.noted(Statuses.problem(status))));
    }

    private static void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.add("Vary", "Accept, Authorization");
        headers.set("X-Content-Type-Options", "nosniff");
        if (context.response().getStatusCode() == 401) {
            // set, not added: for a bad token the framework has put its own challenge there already
            headers.set("WWW-Authenticate", "Bearer");
        }
        if (context.request().headers().contains("Authorization") && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
