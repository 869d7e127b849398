package capacity.http.guard;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A request that is arriving. Usually its body comes in one piece, which is passed on as it is; otherwise the pieces
 * are copied.
 */
final class IncomingRequest {

    private final HttpRequest head;
    private final AdmissionControl admission;
    private final long begun = System.nanoTime();
    private ByteBuf pieces;
    private long received;
    private long held;

    IncomingRequest(HttpRequest head, AdmissionControl admission) {
        this.head = head;
        this.admission = admission;
    }

    boolean isHead() {
        return head.method().equals(HttpMethod.HEAD);
    }

    /** Whether the client wants to keep the connection; a client that does not may read until the connection ends. */
    boolean isKept() {
        return HttpUtil.isKeepAlive(head);
    }

    /** Bytes of the budget that this request has taken. */
    long held() {
        return held;
    }

    /** The latest moment for the part that has not arrived yet. */
    long due() {
        Limits limits = admission.limits();
        return begun + limits.patience().toNanos() + TimeUnit.SECONDS.toNanos(received) / limits.minimumRate();
    }

    /** Some clients wait for 100 Continue before they send a body. */
    void invite(ChannelHandlerContext ctx) {
        if (HttpUtil.is100ContinueExpected(head)) {
            ctx.writeAndFlush(new DefaultFullHttpResponse(
                    HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE, Unpooled.EMPTY_BUFFER));
            head.headers().remove(HttpHeaderNames.EXPECT);
        }
    }

    /** The refusal, if any; without one, a piece that is not the last has been copied and released. */
    Optional<Refusal> take(HttpContent content) {
        int size = content.content().readableBytes();
        received += size;
        if (content.decoderResult().isFailure()) {
            return Optional.of(Refusal.MALFORMED);
        }
        if (received > admission.limits().body()) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        held += size;
        if (size > 0 && !admission.hold(size)) {
            return Optional.of(Refusal.OVERLOADED);
        }
        if (!(content instanceof LastHttpContent)) {
            copy(content);
            content.release();
        }
        return Optional.empty();
    }

    private void copy(HttpContent content) {
        if (pieces == null) {
            pieces = Unpooled.buffer();
        }
        // copied, because a piece of one byte would keep the whole buffer that it was read into
        pieces.writeBytes(content.content());
    }

    void forward(ChannelHandlerContext ctx, LastHttpContent last) {
        ctx.fireChannelRead(head);
        if (pieces == null) {
            ctx.fireChannelRead(last);
        } else {
            copy(last);
            last.release();
            ctx.fireChannelRead(new DefaultLastHttpContent(pieces));
        }
    }

    void forget() {
        if (pieces != null) {
            pieces.release();
        }
        admission.drop(held);
    }
}
