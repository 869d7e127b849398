package capacity.contracts.serialization;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.function.Function;

/** How a trace goes on where no framework carries it: as the text of W3C Trace Context's header {@code traceparent}. */
public final class TraceContext {

    /** Of Kafka records, as CloudEvents' extension for distributed tracing names it. */
    public static final String HEADER = "traceparent";

    private static final int LENGTH = "00-".length() + 32 + "-".length() + 16 + "-01".length();
    private static final int TRACE = 3;
    private static final int SPAN = 36;
    private static final int FLAGS = 53;

    private static volatile boolean enabled;

    private TraceContext() {}

    /** Whether anything is followed at all. If not, nobody should look for something to follow. */
    public static boolean enabled() {
        return enabled;
    }

    public static void setEnabled(boolean onOrOff) {
        enabled = onOrOff;
    }

    /** What is done later, perhaps by another thread, belongs to the trace of now. */
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

    /** @return the root if the text is not well-formed: a trace that cannot go on must not stop what it follows */
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
