package capacity.http.guard;

import io.netty.buffer.ByteBufHolder;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.FileRegion;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * The requests of one connection that are being worked on, and the part of their answers that the client has not
 * fetched.
 */
final class PendingResponses {

    private final AdmissionControl admission;

    /** Bytes of the requests that are being worked on; they are answered in the order in which they came. */
    private final Deque<Long> entered = new ArrayDeque<>();

    private int expected;
    private long unfetched;
    private boolean streaming;

    PendingResponses(AdmissionControl admission) {
        this.admission = admission;
    }

    /** @param bytes of the request, which count until it is answered */
    void expect(long bytes) {
        expected++;
        entered.add(bytes);
    }

    /**
     * Refuses after a pause. Refused clients repeat their requests, and if they did so immediately, they would take the
     * time in which others could be served. Until then the request holds its place on the connection, as if it were
     * worked on.
     */
    void refuseLater(ChannelHandlerContext ctx, Runnable refusal) {
        expected++;
        ctx.executor()
                .schedule(
                        () -> {
                            if (expected > 0) { // the connection is still there
                                expected--;
                                refusal.run();
                            }
                        },
                        admission.limits().pause().toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    ChannelFuture refuse(ChannelHandlerContext ctx, Refusal refusal, boolean headOnly, boolean last) {
        admission.refused(refusal);
        return refusal.send(ctx, headOnly, last);
    }

    boolean outstanding() {
        return expected > 0;
    }

    static boolean isInterim(Object message) {
        return message instanceof FullHttpResponse full && full.status().code() < 200;
    }

    void begin(HttpResponse head) {
        String type = head.headers().get(HttpHeaderNames.CONTENT_TYPE);
        streaming = type != null && type.startsWith("text/event-stream");
        if (streaming) {
            leave();
        }
    }

    /** Whether the present answer is a stream. A stream may last for ever and counts as no work in the meantime. */
    boolean streaming() {
        return streaming;
    }

    /** Counts what waits until the client fetches it, in memory or in a file. */
    ChannelPromise watch(Object message, ChannelPromise promise) {
        long held = message instanceof ByteBufHolder holder ? holder.content().readableBytes() : 0;
        long size = message instanceof FileRegion file ? file.count() : held;
        ChannelPromise written = promise.unvoid();
        if (size > 0) {
            admission.hold(held);
            unfetched += size;
            written.addListener(done -> fetched(size, held));
        }
        return written;
    }

    private void fetched(long size, long held) {
        unfetched -= size;
        admission.drop(held);
    }

    /** How long the client may take, in nanoseconds, to fetch the rest. */
    long fetchNanos() {
        return TimeUnit.SECONDS.toNanos(unfetched) / admission.limits().minimumRate();
    }

    void end() {
        if (expected > 0) {
            expected--;
        }
        if (!streaming) {
            leave();
        }
        streaming = false;
    }

    private void leave() {
        Long bytes = entered.poll();
        if (bytes != null) {
            admission.leave(1);
            admission.drop(bytes);
        }
    }

    /** The connection is gone. */
    void forget() {
        while (!entered.isEmpty()) {
            leave();
        }
        expected = 0;
    }
}
