package capacity.attendances.api;

import capacity.http.problem.ProblemException;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;

/** Answers 503 if the database is unreachable, because the request is not at fault. */
public final class DatabaseReads {

    /** Well below five seconds, the time within which we answer: a proxy waits no longer than that. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int DEEPEST = 10;

    private DatabaseReads() {}

    /** 503 if the database does not answer. */
    public static <T> Uni<T> orUnavailable(Uni<T> read) {
        return orUnavailable(read, PATIENCE);
    }

    static <T> Uni<T> orUnavailable(Uni<T> read, Duration patience) {
        return read.ifNoItem()
                .after(patience)
                .fail()
                .onFailure(DatabaseReads::isAway)
                .transform(away -> ProblemException.unavailable(
                        "unavailable", "The database does not answer. Try again later.", 1));
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
