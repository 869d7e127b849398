package capacity.contracts.serialization;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.function.Function;

/**
 * How a trace continues where no framework carries it: as the text of W3C Trace Context's header {@code traceparent}.
 */
public final class TraceContext {

    /** The header of Kafka records, named by CloudEvents' extension for distributed tracing. */
    public static final String HEADER = "traceparent";

    private static final int LENGTH = "00-".length() + 32 + "-".length() + 16 + "-01".length();
    private static final int TRACE = 3;
    private static final int SPAN = 36;
    private static final int FLAGS = 53;

    private static volatile boolean enabled;

    private TraceContext() {}

    /** Whether tracing is on. If it is off, the code should not look for trace contexts. */
    public static boolean enabled() {
        return enabled;
    }

    public static void setEnabled(boolean onOrOff) {
        enabled = onOrOff;
    }

    /** The function runs later, possibly in another thread, but belongs to the present trace. */
    public static <T, R> Function<T, R> wrap(Function<T, R> later) {
        return enabled ? Context.current().wrapFunction(later) : later;
    }

    public static Tracer tracer() {
        return GlobalOpenTelemetry.getTracer("capacity");
    }

    public static String traceparent(Span span) {
        SpanContext context = span.getSpanContext();
        return "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                + context.getTraceFlags().asHex();
    }

    /** @return the root if the text is not well-formed: an unreadable trace must not stop the work */
    public static Context context(String traceparent) {
        if (traceparent.length() != LENGTH) {
            return Context.root();
        }
        SpanContext parent = SpanContext.createFromRemoteParent(
                traceparent.substring(TRACE, SPAN - 1),
                traceparent.substring(SPAN, FLAGS - 1),
                traceparent.endsWith("1") ? TraceFlags.getSampled() : TraceFlags.getDefault(),
                TraceState.getDefault());
        return Context.root().with(Span.wrap(parent));
    }
}
