package capacity.journal;

import capacity.contracts.serialization.TraceContext;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;

/**
 * A sampled command in the loop, with two spans in its request's trace: one while it waits, one while its transaction
 * runs.
 */
public final class CommandTrace {

    private final Context request;
    private Span stage;

    private CommandTrace(Context request) {
        this.request = request;
        this.stage = stage("journal wait");
    }

    /** For the request that this thread is serving; null unless that request is sampled. */
    public static CommandTrace begin() {
        return TraceContext.enabled() && Span.current().getSpanContext().isSampled()
                ? new CommandTrace(Context.current())
                : null;
    }

    public void taken() {
        stage.end();
        stage = stage("journal commit");
    }

    public void ended() {
        stage.end();
    }

    /** Later spans of the trace have the present stage as their parent. */
    public String traceparent() {
        return TraceContext.traceparent(stage);
    }

    private Span stage(String name) {
        return TraceContext.tracer().spanBuilder(name).setParent(request).startSpan();
    }
}
