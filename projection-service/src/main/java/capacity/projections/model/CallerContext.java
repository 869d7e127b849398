package capacity.projections.model;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Brings answers that other threads made back to the context of the request, where the response must be written. */
public final class CallerContext {

    private CallerContext() {}

    public static <T> Uni<T> of(Uni<T> elsewhere) {
        Context caller = Vertx.currentContext();
        return caller == null ? elsewhere : elsewhere.emitOn(work -> caller.runOnContext(any -> work.run()));
    }
}
