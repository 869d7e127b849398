package capacity.http.guard;

import io.netty.channel.ChannelHandlerContext;
import java.util.concurrent.TimeUnit;

/** The time limit of one connection. Setting it is cheap: a timer that fires too early is started again. */
final class Deadline {

    private static final long LOOKS_EVERY = TimeUnit.SECONDS.toNanos(2);

    private final Runnable expired;
    private boolean set;
    private boolean looking;
    private long at;

    Deadline(Runnable expired) {
        this.expired = expired;
    }

    /** @param moment as of {@link System#nanoTime}; the deadline may fire up to two seconds late */
    void set(ChannelHandlerContext ctx, long moment) {
        at = moment;
        set = true;
        if (!looking) {
            looking = true;
            look(ctx);
        }
    }

    void clear() {
        set = false;
    }

    private void look(ChannelHandlerContext ctx) {
        long left = at - System.nanoTime();
        ctx.executor().schedule(() -> passed(ctx), Math.max(0, Math.min(left, LOOKS_EVERY)), TimeUnit.NANOSECONDS);
    }

    private void passed(ChannelHandlerContext ctx) {
        if (!set || ctx.isRemoved()) {
            looking = false;
        } else if (at - System.nanoTime() > 0) {
            look(ctx);
        } else {
            looking = false;
            set = false;
            expired.run();
        }
    }
}
