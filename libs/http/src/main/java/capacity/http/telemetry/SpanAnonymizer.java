package capacity.http.telemetry;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/** Blanks the attributes of a request that could identify a person. The route still shows the operation. */
@Singleton
public class SpanAnonymizer implements SpanProcessor {

    private static final List<String> PERSONAL = List.of(
            "client.address",
            "http.client_ip",
            "network.peer.address",
            "url.path",
            "url.query",
            "url.full",
            "user_agent.original");

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        PERSONAL.forEach(name -> span.setAttribute(name, ""));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // the span has ended and cannot be changed
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
