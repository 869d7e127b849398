package capacity.http.export;

import capacity.http.table.Column;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Answers every request with one export, whose pages the test decides. */
final class ExportServer implements AutoCloseable {

    record Row(String id, String text) {}

    /** @param whole as the record was told */
    record Ending(long rows, boolean whole) {}

    final CompletableFuture<Ending> recorded = new CompletableFuture<>();
    final CompletableFuture<Void> released = new CompletableFuture<>();
    final CompletableFuture<Void> finished = new CompletableFuture<>();
    final CompletableFuture<HttpServerResponse> response = new CompletableFuture<>();
    final AtomicInteger askedWhileFull = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final IntFunction<Uni<List<Row>>> pages;
    private final boolean recordable;

    /** @param pages by number, from 0 */
    ExportServer(IntFunction<Uni<List<Row>>> pages, boolean recordable) {
        this.pages = pages;
        this.recordable = recordable;
        Router router = Router.router(vertx);
        router.get().handler(this::answer);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    static Uni<List<Row>> page(int number, int rows, String text) {
        return Uni.createFrom()
                .item(IntStream.range(0, rows)
                        .mapToObj(row -> new Row(number + "." + row, text))
                        .toList());
    }

    private void answer(RoutingContext context) {
        Export<Row> export = Export.of("rows", List.of(Column.text("id"), Column.text("text")), this::next, row -> row)
                .recorded(record());
        ExportRequest request = new ExportRequest(ExportFormat.CSV, false, "/rows", Map.of(), Instant.EPOCH, false);
        response.complete(context.response());
        export.pages()
                .next()
                .subscribe()
                .with(first -> new ExportStream<>(
                                request, export, first, Vertx.currentContext(), () -> released.complete(null))
                        .send(context, () -> finished.complete(null)));
    }

    private Uni<List<Row>> next() {
        if (response.join().writeQueueFull()) {
            askedWhileFull.incrementAndGet();
        }
        return pages.apply(asked.getAndIncrement());
    }

    private ExportRecord record() {
        return new ExportRecord() {
            @Override
            public Uni<Void> begin() {
                return Uni.createFrom().voidItem();
            }

            @Override
            public Uni<Void> end(long rows, boolean whole) {
                recorded.complete(new Ending(rows, whole));
                return recordable
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new IllegalStateException("no database"));
            }
        };
    }

    /** A client that has sent its request and reads nothing yet. */
    Socket client(String version) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.actualPort());
        socket.setSoTimeout(30_000);
        socket.getOutputStream()
                .write("GET / %s\r\nHost: x\r\n\r\n".formatted(version).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
