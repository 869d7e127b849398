package capacity.journal;

import capacity.contracts.serialization.TraceContext;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;

/** A sampled command on its way through the loop: two spans of its request's trace. It waits, then its transaction runs. */
public final class CommandTrace {

    private final Context request;
    private Span stage;

    private CommandTrace(Context request) {
        this.request = request;
        this.stage = stage("journal wait");
    }

    /** Of the request that this thread is serving; null unless that is sampled. */
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

    /** What goes on with the trace has the present stage as its parent. */
    public String traceparent() {
        return TraceContext.traceparent(stage);
    }

    private Span stage(String name) {
        return TraceContext.tracer().spanBuilder(name).setParent(request).startSpan();
    }
}
