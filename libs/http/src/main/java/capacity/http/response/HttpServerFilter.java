package capacity.http.response;

import capacity.http.guard.GuardInstaller;
import capacity.http.guard.Limits;
import capacity.http.problem.Problem;
import capacity.http.problem.RefusalMetrics;
import capacity.http.problem.StatusProblems;
import capacity.http.telemetry.RequestId;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What holds for every response, also for those that no resource made. */
@ApplicationScoped
public class HttpServerFilter {
    // before authentication
    private static final int FIRST = 1000;

    private final RefusalMetrics refusals;
    private final AllowedMethods methods;
    private final Limits limits;

    HttpServerFilter(
            RefusalMetrics refusals,
            AllowedMethods methods,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K") MemorySize largest,
            @ConfigProperty(name = "capacity.http.requests", defaultValue = "512") int requests,
            @ConfigProperty(name = "capacity.http.connections", defaultValue = "8192") int connections) {
        this.refusals = refusals;
        this.methods = methods;
        this.limits = Limits.defaults(largest.asLongValue()).withConcurrency(connections, requests);
    }

    /** The framework collects filters before the server starts, so the guard is in every connection. */
    void filters(@Observes Filters filters) {
        GuardInstaller.install(limits, (code, status) -> refusals.count(Problem.of(status, code, "")));
        filters.register(this::admit, FIRST);
    }

    /** Answers for paths outside all resources, and for URLs that cannot be decoded. */
    void errors(@Observes Router router) {
        IntStream.of(400, 404, 405, 406, 413, 415)
                .forEach(status -> router.errorHandler(status, context -> answer(context, status)));
    }

    private void admit(RoutingContext context) {
        context.response().putHeader(RequestId.HEADER, RequestId.of(context.request()));
        context.addHeadersEndHandler(done -> complete(context));
        if (isEncoded(context)) {
            // RFC 9110 12.5.3: the encoding that we accept; unpacking a compressed body could exhaust the memory
            context.response().putHeader("Accept-Encoding", "identity");
            answer(context, 415);
        } else {
            context.next();
        }
    }

    private static boolean isEncoded(RoutingContext context) {
        String encoding = context.request().getHeader("Content-Encoding");
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }

    private void answer(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(JsonOutput.text(refusals.count(StatusProblems.problem(status))));
    }

    /** The framework's own list names methods of other paths too. */
    private static boolean isOptions(RoutingContext context) {
        return context.request().method() == HttpMethod.OPTIONS
                && context.response().getStatusCode() == 200
                && context.response().headers().contains("Allow");
    }

    /** Too small to be worth compressing: it fits into one packet anyway. */
    private static boolean isSmall(String length) {
        return length != null && length.length() < 4;
    }

    private void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Vary", "Accept, Accept-Encoding, Authorization");
        headers.set("X-Content-Type-Options", "nosniff");
        if (isSmall(headers.get("Content-Length"))) {
            headers.set("Content-Encoding", "identity"); // tells the server not to compress it
        }
        if (context.response().getStatusCode() == 401) {
            // set, not added: for a bad token the framework has already put its own challenge there
            headers.set("WWW-Authenticate", "Bearer");
        }
        if (context.response().getStatusCode() == 405 && !headers.contains("Allow") || isOptions(context)) {
            headers.set("Allow", methods.at(context.normalizedPath()));
        }
        if (context.request().headers().contains("Authorization") && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
