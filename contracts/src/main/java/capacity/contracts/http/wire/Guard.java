package capacity.contracts.http.wire;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Watches one connection. Everything happens on its event loop. */
final class Guard extends ChannelDuplexHandler {

    private static final long LINGER = TimeUnit.SECONDS.toNanos(2);

    private final Admission admission;
    private final Limits limits;
    private final Answers answers;
    private Deadline deadline;
    private Arrival arrival;
    private Refusal waiting;
    private boolean fresh = true;
    private boolean ending;

    Guard(Admission admission) {
        this.admission = admission;
        this.limits = admission.limits();
        this.answers = new Answers(admission);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        deadline = new Deadline(() -> expire(ctx));
        deadline.set(ctx, System.nanoTime() + limits.patience().toNanos());
        if (!admission.connect()) {
            ctx.close();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (ending || waiting != null) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest head) {
            begin(ctx, head);
        } else if (message instanceof HttpContent content && arrival != null) {
            arrive(ctx, content);
        } else {
            ctx.fireChannelRead(message);
        }
    }

    private void begin(ChannelHandlerContext ctx, HttpRequest head) {
        Optional<Refusal> refusal = Heads.refusal(head, limits.body());
        arrival = new Arrival(head, admission);
        if (refusal.isPresent()) {
            ReferenceCountUtil.release(head);
            end(ctx, refusal.get());
        } else {
            arrival.invite(ctx);
            deadline.set(ctx, arrival.due());
        }
    }

    private void arrive(ChannelHandlerContext ctx, HttpContent content) {
        Optional<Refusal> refusal = arrival.take(content);
        if (refusal.isPresent()) {
            ReferenceCountUtil.release(content);
            end(ctx, refusal.get());
        } else if (content instanceof LastHttpContent last) {
            complete(ctx, last);
        } else {
            deadline.set(ctx, arrival.due());
        }
    }

    private void complete(ChannelHandlerContext ctx, LastHttpContent last) {
        deadline.clear();
        fresh = false;
        if (admission.enter()) {
            Arrival whole = arrival;
            arrival = null;
            answers.expect(whole.held());
            whole.forward(ctx, last);
            return;
        }
        ReferenceCountUtil.release(last);
        if (answers.outstanding() || !arrival.isKept()) {
            end(ctx, Refusal.OVERLOADED);
        } else {
            answer(ctx, Refusal.OVERLOADED, arrival.isHead(), false);
            forgetArrival();
            rest(ctx);
        }
    }

    private void rest(ChannelHandlerContext ctx) {
        deadline.set(ctx, System.nanoTime() + limits.idle().toNanos() + answers.fetching());
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (ending) {
            ReferenceCountUtil.release(message);
            promise.trySuccess();
            return;
        }
        boolean interim =
                message instanceof FullHttpResponse full && full.status().code() < 200;
        if (interim) {
            ctx.write(message, promise);
            return;
        }
        if (message instanceof HttpResponse head) {
            answers.begin(head);
        }
        ChannelPromise written = answers.watch(message, promise);
        if (arrival == null && !answers.streaming()) {
            rest(ctx);
        }
        if (message instanceof LastHttpContent) {
            answers.end();
            written.addListener(done -> answered(ctx));
        }
        ctx.write(message, written);
    }

    private void answered(ChannelHandlerContext ctx) {
        if (waiting != null && !answers.outstanding()) {
            end(ctx, waiting);
        } else if (!ending && arrival == null && !answers.outstanding()) {
            rest(ctx);
        }
    }

    private void expire(ChannelHandlerContext ctx) {
        if (ending || arrival == null && !fresh) {
            ctx.close();
        } else {
            end(ctx, Refusal.TOO_SLOW);
        }
    }

    /** The client may still be sending: were the connection closed at once, the reset would overtake the answer. */
    private void end(ChannelHandlerContext ctx, Refusal refusal) {
        boolean headOnly = arrival != null && arrival.isHead();
        forgetArrival();
        if (answers.outstanding()) {
            waiting = refusal;
            return;
        }
        ChannelFuture written = answer(ctx, refusal, headOnly, true);
        ending = true;
        ctx.channel().config().setAutoRead(true);
        written.addListener(done -> {
            if (ctx.channel() instanceof DuplexChannel socket) {
                socket.shutdownOutput();
            }
        });
        deadline.set(ctx, System.nanoTime() + LINGER);
    }

    private ChannelFuture answer(ChannelHandlerContext ctx, Refusal refusal, boolean headOnly, boolean last) {
        admission.refused(refusal);
        return ctx.writeAndFlush(refusal.response(headOnly, last));
    }

    private void forgetArrival() {
        if (arrival != null) {
            arrival.forget();
            arrival = null;
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        ending = true;
        deadline.clear();
        forgetArrival();
        answers.forget();
        admission.disconnect();
        ctx.fireChannelInactive();
    }
}
