package capacity.http.guard;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
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

    private final AdmissionControl admission;
    private final Limits limits;
    private final PendingResponses answers;
    private final PipelinedRequests ahead;
    private Deadline deadline;
    private IncomingRequest arrival;
    private Refusal deferredRefusal;
    private boolean fresh = true;
    private boolean ending;

    Guard(AdmissionControl admission) {
        this.admission = admission;
        this.limits = admission.limits();
        this.answers = new PendingResponses(admission);
        this.ahead = new PipelinedRequests(admission);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        deadline = new Deadline(() -> expire(ctx));
        deadline.set(ctx, System.nanoTime() + limits.patience().toNanos());
        if (!admission.tryConnect()) {
            ctx.close();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (ending || deferredRefusal != null) {
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
        Optional<Refusal> refusal = RequestHeadCheck.refusal(head, limits.body());
        arrival = new IncomingRequest(head, admission);
        if (refusal.isPresent()) {
            ReferenceCountUtil.release(head);
            end(ctx, refusal.get(), isHead());
        } else {
            RequestHeadCheck.normalize(head);
            arrival.invite(ctx);
            deadline.set(ctx, arrival.due());
        }
    }

    private void arrive(ChannelHandlerContext ctx, HttpContent content) {
        Optional<Refusal> refusal = arrival.take(content);
        if (refusal.isPresent()) {
            ReferenceCountUtil.release(content);
            end(ctx, refusal.get(), isHead());
        } else if (content instanceof LastHttpContent last) {
            complete(ctx, last);
        } else {
            deadline.set(ctx, arrival.due());
        }
    }

    private void complete(ChannelHandlerContext ctx, LastHttpContent last) {
        deadline.clear();
        fresh = false;
        PipelinedRequests.CompleteRequest request = new PipelinedRequests.CompleteRequest(arrival, last);
        arrival = null;
        if (!answers.outstanding() && ahead.isEmpty()) {
            work(ctx, request);
        } else if (!ahead.add(request)) {
            request.forget();
            end(ctx, Refusal.OVERLOADED, false);
        }
    }

    private void work(ChannelHandlerContext ctx, PipelinedRequests.CompleteRequest request) {
        IncomingRequest whole = request.arrival();
        if (admission.tryEnter()) {
            answers.expect(whole.held());
            whole.forward(ctx, request.last());
            return;
        }
        request.forget();
        answers.refuseLater(ctx, () -> refuse(ctx, whole));
    }

    private void refuse(ChannelHandlerContext ctx, IncomingRequest whole) {
        if (whole.isKept()) {
            answers.refuse(ctx, Refusal.OVERLOADED, whole.isHead(), false).addListener(done -> answered(ctx));
        } else {
            end(ctx, Refusal.OVERLOADED, whole.isHead());
        }
    }

    private void setIdleDeadline(ChannelHandlerContext ctx) {
        deadline.set(ctx, System.nanoTime() + limits.idle().toNanos() + answers.fetchNanos());
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (ending) {
            ReferenceCountUtil.release(message);
            promise.trySuccess();
            return;
        }
        if (PendingResponses.isInterim(message)) {
            ctx.write(message, promise);
            return;
        }
        if (message instanceof HttpResponse head) {
            answers.begin(head);
        }
        ChannelPromise written = answers.watch(message, promise);
        if (arrival == null && !answers.streaming()) {
            setIdleDeadline(ctx);
        }
        if (message instanceof LastHttpContent) {
            answers.end();
            written.addListener(done -> answered(ctx));
        }
        ctx.write(message, written);
    }

    private void answered(ChannelHandlerContext ctx) {
        if (ending || answers.outstanding()) {
            return;
        }
        if (!ahead.isEmpty()) {
            deadline.clear();
            work(ctx, ahead.next());
        } else if (deferredRefusal != null) {
            end(ctx, deferredRefusal, false);
        } else if (arrival == null) {
            setIdleDeadline(ctx);
        }
    }

    private void expire(ChannelHandlerContext ctx) {
        if (ending || arrival == null && !fresh) {
            ctx.close();
        } else {
            end(ctx, Refusal.TOO_SLOW, isHead());
        }
    }

    private boolean isHead() {
        return arrival != null && arrival.isHead();
    }

    private void end(ChannelHandlerContext ctx, Refusal refusal, boolean headOnly) {
        forgetArrival();
        if (answers.outstanding() || !ahead.isEmpty()) {
            deferredRefusal = refusal;
            return;
        }
        ending = true;
        answers.refuse(ctx, refusal, headOnly, true);
        deadline.set(ctx, System.nanoTime() + LINGER);
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
        ahead.forget();
        answers.forget();
        admission.disconnect();
        ctx.fireChannelInactive();
    }
}
