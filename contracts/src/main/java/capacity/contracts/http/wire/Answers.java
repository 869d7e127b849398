package capacity.contracts.http.wire;

import io.netty.buffer.ByteBufHolder;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;

/** The requests of one connection that are being worked on, and what of their answers has not been fetched. */
final class Answers {

    private final Admission admission;
    private int expected;
    private int entered;
    private long held;

    Answers(Admission admission) {
        this.admission = admission;
    }

    /** @param bytes of the request, which count until it is answered */
    void expect(long bytes) {
        expected++;
        entered++;
        held += bytes;
    }

    boolean outstanding() {
        return expected > 0;
    }

    /** Whether it is a stream, which may last for ever and is no work in between. */
    boolean begin(HttpResponse head) {
        String type = head.headers().get(HttpHeaderNames.CONTENT_TYPE);
        boolean stream = type != null && type.startsWith("text/event-stream");
        if (stream) {
            leave();
        }
        return stream;
    }

    /** Counts what waits in memory until the client fetches it. */
    ChannelPromise watch(Object message, ChannelPromise promise) {
        long size = message instanceof ByteBufHolder holder ? holder.content().readableBytes() : 0;
        ChannelPromise written = promise.unvoid();
        if (size > 0) {
            admission.hold(size);
            written.addListener(done -> admission.drop(size));
        }
        return written;
    }

    void end() {
        if (expected > 0) {
            expected--;
        }
        leave();
    }

    private void leave() {
        if (entered > 0) {
            entered--;
            admission.leave(1);
        }
        if (entered == 0) {
            admission.drop(held);
            held = 0;
        }
    }

    /** The connection is gone. */
    void forget() {
        admission.leave(entered);
        admission.drop(held);
        entered = 0;
        held = 0;
        expected = 0;
    }
}
