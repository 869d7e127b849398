package capacity.attendances.api;

import capacity.http.problem.ProblemException;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;

/** A database that is away is no fault of the request. */
public final class DatabaseReads {

    /** Well within the five seconds in which we answer: whoever stands between us and the client waits no longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int DEEPEST = 10;

    private DatabaseReads() {}

    /** 503 if the database does not answer. */
    public static <T> Uni<T> orUnavailable(Uni<T> read) {
        return read.ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure(DatabaseReads::isAway)
                .transform(away -> ProblemException.unavailable("unavailable", "The database does not answer.", 1));
    }

    private static boolean isAway(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof VertxException
                        || cause instanceof PgException fault && isOutage(fault)
                        || cause instanceof TimeoutException);
    }

    /** SQLSTATE classes 08 connection, 53 resources, 57 operator (shutting down), 58 system. */
    private static boolean isOutage(PgException fault) {
        return String.valueOf(fault.getSqlState()).matches("(08|53|57|58)...");
    }
}
