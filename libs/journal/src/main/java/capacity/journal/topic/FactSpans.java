package capacity.journal.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.serialization.TraceContext;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** The spans of the sampled facts of a batch, from now until this is closed. Most batches have none. */
public final class FactSpans implements AutoCloseable {

    public static final FactSpans NONE = new FactSpans(Map.of());

    private final Map<Long, Span> spans;

    private FactSpans(Map<Long, Span> spans) {
        this.spans = spans;
    }

    /** @param traceparents of facts that are about to be published, by position */
    public static FactSpans publishing(Map<Long, String> traceparents) {
        Map<Long, Span> spans = new HashMap<>();
        traceparents.forEach((position, text) -> spans.put(position, span("relay publish", SpanKind.PRODUCER, text)));
        return new FactSpans(spans);
    }

    /** @param name such as {@code projection apply} */
    public static FactSpans reading(String name, Stream<LogRecord> records) {
        if (!TraceContext.enabled()) {
            return NONE;
        }
        Map<Long, Span> spans = new HashMap<>();
        records.map(each -> each.headers().lastHeader(TraceContext.HEADER))
                .filter(header -> header != null && header.value() != null)
                .map(header -> span(name, SpanKind.CONSUMER, new String(header.value(), UTF_8)))
                .forEach(span -> spans.put((long) spans.size(), span));
        return new FactSpans(spans);
    }

    private static Span span(String name, SpanKind kind, String traceparent) {
        return TraceContext.tracer()
                .spanBuilder(name)
                .setSpanKind(kind)
                .setParent(TraceContext.context(traceparent))
                .startSpan();
    }

    /** The headers of a fact's record, with one more if the fact is sampled. */
    public List<Header> mark(long position, List<Header> headers) {
        Span span = spans.get(position);
        if (span == null) {
            return headers;
        }
        List<Header> marked = new ArrayList<>(headers);
        marked.add(new RecordHeader(
                TraceContext.HEADER, TraceContext.traceparent(span).getBytes(UTF_8)));
        return marked;
    }

    @Override
    public void close() {
        spans.values().forEach(Span::end);
    }
}
