package capacity.local.gateway;

import capacity.local.Service;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The gateway on one event loop. It reads the path and changes nothing else; the limits are set in {@link Gateway}. */
final class GatewayVerticle extends AbstractVerticle {

    private static final String ROUTE = "route";
    private static final String SENT = "sent";
    private static final int LARGE = 1 << 16;

    /** Seconds. */
    private static final int KEPT = 30;

    /** Milliseconds without a byte in the middle of an answer; open streams send something every 15 s. */
    private static final int SILENCE = 30_000;

    private static final Set<Integer> BODILESS = Set.of(204, 304);

    private final int port;
    private final Map<Service, Integer> ports;

    GatewayVerticle(int port, Map<Service, Integer> ports) {
        this.port = port;
        this.ports = ports;
    }

    @Override
    public void start(Promise<Void> started) {
        HttpProxy proxy = HttpProxy.reverseProxy(vertx.createHttpClient(clientOptions()))
                .origin(this::connect)
                .addInterceptor(new Forwarding());
        vertx.createHttpServer(serverOptions())
                .requestHandler(proxy::handle)
                .listen(port, "127.0.0.1")
                .<Void>mapEmpty()
                .onComplete(started);
    }

    /** Every open stream of server-sent events keeps a connection, so the pool is large. */
    private static HttpClientOptions clientOptions() {
        return new HttpClientOptions()
                .setMaxPoolSize(4096)
                .setMaxHeaderSize(LARGE)
                .setConnectTimeout(2000)
                .setKeepAliveTimeout(
                        KEPT) // less than the services', or a request could use a connection that is being closed
                .setTcpNoDelay(true);
    }

    private static HttpServerOptions serverOptions() {
        return new HttpServerOptions()
                .setMaxInitialLineLength(LARGE)
                .setMaxHeaderSize(LARGE)
                .setHttp2ClearTextEnabled(false) // the guard does not know HTTP/2
                .setTcpNoDelay(true);
    }

    private Future<HttpClientRequest> connect(ProxyContext context) {
        int target = ports.get(context.get(ROUTE, Route.class).service());
        return context.client()
                .request(new RequestOptions()
                        .setHost("127.0.0.1")
                        .setPort(target)
                        .setIdleTimeout(SILENCE))
                .onSuccess(request -> {
                    context.set(SENT, true);
                    ResponseTimeout.limit(vertx, context.request().proxiedRequest(), request);
                });
    }

    private static final class Forwarding implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            HttpServerRequest request = context.request().proxiedRequest();
            Optional<Route> route = RouteTable.of(request.path(), request.uri());
            if (route.isEmpty()) {
                return Future.succeededFuture(answer(context, GatewayProblem.NOT_FOUND));
            }
            context.set(ROUTE, route.get());
            context.request().setURI(route.get().uri());
            if (request.authority() != null) {
                context.request()
                        .setAuthority(
                                request.authority()); // so that a Location header has the address that the client knows
            }
            return context.sendRequest().recover(failure -> Future.succeededFuture(answer(context, failed(context))));
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            ProxyResponse response = context.response();
            if (BODILESS.contains(response.getStatusCode())) {
                response.getBody().stream().resume();
                response.setBody(null); // otherwise it is declared as chunked, and some clients wait for the chunks
            }
            return context.sendResponse();
        }

        private static GatewayProblem failed(ProxyContext context) {
            return context.get(SENT, Boolean.class) == null
                    ? GatewayProblem.UNAVAILABLE
                    : GatewayProblem.OUTCOME_UNKNOWN;
        }

        private static ProxyResponse answer(ProxyContext context, GatewayProblem problem) {
            ProxyResponse response = context.request().release().response().setStatusCode(problem.status());
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json");
            if (problem.status() == 503) {
                response.putHeader(HttpHeaders.RETRY_AFTER, "1");
            }
            return response.setBody(Body.body(problem.body()));
        }
    }
}
