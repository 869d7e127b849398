package capacity.http.problem;

import java.util.UUID;
import org.jboss.logging.Logger;

/** Unexpected failures. */
public final class FailureLog {
    private static final Logger LOG = Logger.getLogger(FailureLog.class);

    private FailureLog() {}

    /** The client gets an id; the log has the same id and the place of the failure. */
    public static Problem log(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("Error " + id, silenced(failure));
        return Problem.of(500, "internal", "An internal error occurred. It is in the log as error " + id + ".");
    }

    static Throwable silenced(Throwable failure) {
        return new Silenced(failure, 0);
    }

    /** Type and stack trace of a failure without its message, which may quote what the client sent. */
    private static final class Silenced extends Exception {
        // causes may form a cycle
        private static final int DEEPEST = 10;

        Silenced(Throwable failure, int depth) {
            super(failure.getClass().getName(), cause(failure, depth), false, true);
            setStackTrace(failure.getStackTrace());
        }

        private static Throwable cause(Throwable failure, int depth) {
            return failure.getCause() == null || depth == DEEPEST ? null : new Silenced(failure.getCause(), depth + 1);
        }
    }
}
