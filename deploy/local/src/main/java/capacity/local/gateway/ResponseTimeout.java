package capacity.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;

/** The longest wait for an answer: a service that hangs accepts requests and never answers. */
final class ResponseTimeout {

    /** Milliseconds until the headers of an answer; services promise to answer within this time. */
    private static final long MILLIS = 5_000;

    private ResponseTimeout() {}

    /** Counted from the moment when the client has sent everything, so a slow client does not shorten the service's time. */
    static void limit(Vertx vertx, HttpServerRequest asked, HttpClientRequest sent) {
        asked.end().onSuccess(all -> {
            long timer = vertx.setTimer(MILLIS, late -> sent.reset());
            sent.response().onComplete(answered -> vertx.cancelTimer(timer));
        });
    }
}
