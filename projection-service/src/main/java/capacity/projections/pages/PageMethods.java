package capacity.projections.pages;

import capacity.http.problem.Problem;
import capacity.http.problem.StatusProblems;
import capacity.http.response.JsonOutput;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Pages are only read. The framework would say that they do not exist when it is asked for anything else. */
@ApplicationScoped
public class PageMethods {

    private static final List<String> PAGES = List.of("/", "/index.html", "/docs", "/docs/*", "/static/*");
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final int ORDER = -10;

    void routes(@Observes Router router) {
        PAGES.forEach(page -> router.route(page).order(ORDER).handler(PageMethods::check));
    }

    private static void check(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
        if (method == HttpMethod.OPTIONS) {
            context.response().setStatusCode(204).end();
        } else {
            context.response()
                    .setStatusCode(405)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(JsonOutput.text(StatusProblems.problem(405)));
        }
    }
}
