package capacity.http.guard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A connection with a guard, and behind it a service that answers when it is told to. */
final class GuardedConnection {

    static final Limits LIMITS =
            new Limits(3, 2, 1000, 100, 1 << 20, Duration.ofMillis(200), Duration.ofMillis(50), Duration.ofMillis(400));

    /** The complete requests that passed the guard. */
    final List<String> requests = new ArrayList<>();

    private final StringBuilder body = new StringBuilder();
    private final EmbeddedChannel channel;
    private ChannelHandlerContext service;

    GuardedConnection(AdmissionControl admission) {
        channel = new EmbeddedChannel(
                new HttpRequestDecoder(60, 200, 8192), new HttpResponseEncoder(), new Guard(admission), new Service());
    }

    private final class Service extends ChannelDuplexHandler {
        @Override
        public void handlerAdded(ChannelHandlerContext ctx) {
            service = ctx;
        }

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
            if (message instanceof HttpRequest) {
                body.setLength(0);
            }
            if (message instanceof HttpContent content) {
                body.append(content.content().toString(ISO_8859_1));
            }
            if (message instanceof LastHttpContent) {
                requests.add(body.toString());
            }
            ReferenceCountUtil.release(message);
        }
    }

    GuardedConnection send(String text) {
        channel.writeInbound(Unpooled.copiedBuffer(text, ISO_8859_1));
        return this;
    }

    /** The service answers the oldest request. */
    GuardedConnection answer() {
        service.writeAndFlush(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.NO_CONTENT));
        return this;
    }

    /** The service answers the oldest request, and something happens before the client has the answer. */
    GuardedConnection answerBefore(Runnable sooner) {
        service.write(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.NO_CONTENT));
        sooner.run();
        service.flush();
        return this;
    }

    /** The service answers the oldest request with so many bytes, and the client takes none of them. */
    GuardedConnection answerUnfetched(int bytes) {
        service.write(new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.OK,
                Unpooled.buffer(bytes).writeZero(bytes)));
        return this;
    }

    /** All that came back since the last time. */
    String heard() {
        StringBuilder text = new StringBuilder();
        for (ByteBuf piece = channel.readOutbound(); piece != null; piece = channel.readOutbound()) {
            text.append(piece.toString(ISO_8859_1));
            piece.release();
        }
        return text.toString();
    }

    /** What comes back after a while. */
    String heardLater() throws InterruptedException {
        becomes(() -> !channel.outboundMessages().isEmpty());
        return heard();
    }

    /** All that came back, what was due by now included. */
    String heardUpToNow() {
        channel.runScheduledPendingTasks();
        return heard();
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    GuardedConnection hangUp() {
        channel.close();
        return this;
    }

    /** Waits for the condition; false after five seconds. */
    boolean becomes(BooleanSupplier so) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(5);
        boolean is = so.getAsBoolean();
        while (!is && Instant.now().isBefore(deadline)) {
            Thread.sleep(10);
            channel.runScheduledPendingTasks();
            is = so.getAsBoolean();
        }
        return is;
    }
}
