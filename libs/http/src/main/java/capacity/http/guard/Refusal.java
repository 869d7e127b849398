package capacity.http.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContentEncoder;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;

/** Answers of the guard, in the form of RFC 9457. The texts are constants and need no escaping. */
enum Refusal {
    MALFORMED(400, "malformed", "Bad Request", "The request is not valid HTTP/1.1 (RFC 9112)."),
    TOO_SLOW(408, "too-slow", "Request Timeout", "The request did not arrive in time."),
    TOO_LARGE(413, "too-large", "Request Entity Too Large", "The body is larger than this service accepts."),
    LINE_TOO_LONG(414, "too-long", "Request-URI Too Long", "The request line is longer than this service accepts."),
    HEAD_TOO_LARGE(
            431,
            "head-too-large",
            "Request Header Fields Too Large",
            "The headers are larger than this service accepts."),
    OVERLOADED(503, "overloaded", "Service Unavailable", "The service is overloaded; try again later.");

    private static final int RETRY_AFTER_SECONDS = 1;

    private final HttpResponseStatus status;
    private final String code;
    private final byte[] body;

    Refusal(int status, String code, String title, String detail) {
        this.status = HttpResponseStatus.valueOf(status);
        this.code = code;
        this.body = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\"}"
                .formatted(title, status, detail, code)
                .getBytes(UTF_8);
    }

    int status() {
        return status.code();
    }

    String code() {
        return code;
    }

    /**
     * The client may still be sending: if the connection were closed immediately, the reset would arrive before the
     * answer.
     */
    private static void endAfter(ChannelFuture written) {
        written.channel().config().setAutoRead(true);
        written.addListener(done -> {
            if (written.channel() instanceof DuplexChannel socket) {
                socket.shutdownOutput();
            }
        });
    }

    /** Past the compression, which would fail for an answer to a request that it has not seen, such as one that never came. */
    private static ChannelHandlerContext uncompressed(ChannelHandlerContext ctx) {
        ChannelHandlerContext compression = ctx.pipeline().context(HttpContentEncoder.class);
        return compression == null ? ctx : compression;
    }

    /**
     * Sends the refusal.
     *
     * @param headOnly for HEAD
     * @param last whether the connection ends with this answer
     */
    ChannelFuture send(ChannelHandlerContext ctx, boolean headOnly, boolean last) {
        ChannelFuture written = (last ? uncompressed(ctx) : ctx).writeAndFlush(response(headOnly, last));
        if (last) {
            endAfter(written);
        }
        return written;
    }

    private FullHttpResponse response(boolean headOnly, boolean last) {
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, status, headOnly ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(body));
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set("x-content-type-options", "nosniff")
                .set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE);
        if (this == OVERLOADED) {
            response.headers().set(HttpHeaderNames.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (last) {
            response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
        return response;
    }
}
