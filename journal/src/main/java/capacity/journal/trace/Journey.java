package capacity.journal.trace;

import capacity.contracts.trace.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;

/** A sampled command on its way through the loop: two spans of its request's trace. It waits, then its transaction runs. */
public final class Journey {

    private final Context request;
    private Span stage;

    private Journey(Context request) {
        this.request = request;
        this.stage = stage("journal wait");
    }

    /** Of the request that this thread is serving; null unless that is sampled. */
    public static Journey begin() {
        return Traces.on() && Span.current().getSpanContext().isSampled() ? new Journey(Context.current()) : null;
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
        return Traces.text(stage);
    }

    private Span stage(String name) {
        return Traces.tracer().spanBuilder(name).setParent(request).startSpan();
    }
}
