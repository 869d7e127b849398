package capacity.http.export;

import capacity.http.problem.FailureLog;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sends one export. A page is read, formatted on a worker thread and sent, and only when the client has fetched most of it
 * is the next one read; in between no thread waits. All state belongs to the event loop of the connection.
 */
public final class ExportStream<T> {

    private final Export<T> export;
    private final ExportPages<T> formatted;
    private final Context context;
    private final Runnable release;
    private List<T> page;
    private HttpServerResponse response;
    private Runnable done;
    private Runnable reset;
    private long rows;
    private boolean over;

    /** @param context of the request, on which pages are read */
    ExportStream(ExportRequest asked, Export<T> export, List<T> first, Context context, Runnable release) {
        this.export = export;
        this.formatted = new ExportPages<>(asked, export);
        this.page = first;
        this.context = context;
        this.release = release;
    }

    /** @param finished called once, when nothing more will be sent */
    void send(RoutingContext routing, Runnable finished) {
        response = routing.response();
        done = finished;
        reset = () -> ConnectionReset.reset(routing.request());
        routing.addEndHandler(end -> context.runOnContext(ended -> leave()));
        context.runOnContext(now -> format());
    }

    private void format() {
        List<T> next = page;
        context.executeBlocking(() -> formatted.next(next), false)
                .map(bytes -> {
                    formatted(bytes);
                    return bytes;
                })
                .onFailure(this::cutOff);
    }

    private void formatted(Buffer bytes) {
        if (over) {
            return;
        }
        if (page.isEmpty()) {
            onContext(export.record().end(rows, true).replaceWith(bytes), this::end);
        } else {
            rows += page.size();
            write(bytes);
        }
    }

    private void write(Buffer bytes) {
        if (!response.headWritten()) {
            response.setChunked(true);
        }
        response.write(bytes);
        if (response.writeQueueFull()) {
            response.drainHandler(fetched -> {
                response.drainHandler(null); // it is called whenever there is room again
                read();
            });
        } else {
            read();
        }
    }

    private void read() {
        if (!over) {
            onContext(Uni.createFrom().deferred(export.pages()::next), this::take);
        }
    }

    private void take(List<T> next) {
        page = next;
        format();
    }

    private void end(Buffer last) {
        if (finish()) {
            response.end(last);
            done.run();
        }
    }

    /** The client must notice, so the response never gets its proper end. */
    private void cutOff(Throwable failure) {
        if (finish()) {
            FailureLog.log(failure);
            recordCut();
            reset.run();
            done.run();
        }
    }

    /** The client is gone. */
    private void leave() {
        if (finish()) {
            recordCut();
            done.run();
        }
    }

    private boolean finish() {
        boolean first = !over;
        over = true;
        release.run();
        return first;
    }

    private void recordCut() {
        export.record().end(rows, false).subscribe().with(noted -> {}, FailureLog::log);
    }

    private <V> void onContext(Uni<V> work, Consumer<V> next) {
        work.subscribe()
                .with(
                        value -> context.runOnContext(now -> next.accept(value)),
                        failure -> context.runOnContext(now -> cutOff(failure)));
    }
}
