package capacity.http.telemetry;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Names a request in its answer and in every line that is logged while it is served. It is kept with the request and
 * not in the logging context (MDC), which would cost time at every request and is needed by few.
 */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /**
     * The client's id if it is well-formed, because other logs may contain it already; else a new one of 16 hexadecimal digits.
     */
    public static String of(HttpServerRequest request) {
        String theirs = request.getHeader(HEADER);
        String id = theirs != null && WELL_FORMED.matcher(theirs).matches()
                ? theirs
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        Context context = Vertx.currentContext();
        if (isOfRequest(context)) {
            context.putLocal(HEADER, id);
        }
        return id;
    }

    /** The id of the request that this thread is serving, or null. */
    static String current() {
        Context context = Vertx.currentContext();
        return isOfRequest(context) ? context.getLocal(HEADER) : null;
    }

    private static boolean isOfRequest(Context context) {
        return context != null && VertxContext.isDuplicatedContext(context);
    }
}
