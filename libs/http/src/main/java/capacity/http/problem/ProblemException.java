package capacity.http.problem;

import capacity.contracts.decision.Rejection;
import java.util.List;
import java.util.OptionalInt;

/** Ends a request with a {@link Problem}. It has no stack trace: it is an answer, not a failure. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;
    private final int retryAfterSeconds;

    public ProblemException(Problem problem, OptionalInt retryAfterSeconds) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.retryAfterSeconds = retryAfterSeconds.orElse(-1);
    }

    public Problem problem() {
        return problem;
    }

    public OptionalInt retryAfterSeconds() {
        return retryAfterSeconds < 0 ? OptionalInt.empty() : OptionalInt.of(retryAfterSeconds);
    }

    public static ProblemException of(Rejection rejection) {
        return of(Problem.of(rejection));
    }

    public static ProblemException of(Problem problem) {
        return new ProblemException(problem, OptionalInt.empty());
    }

    /** 400: cannot be read in the expected form. */
    public static ProblemException malformed(String detail) {
        return of(Problem.of(400, "malformed", detail));
    }

    /** 400: query parameters or headers, all faults at once. */
    public static ProblemException badRequest(String code, String detail, List<Fault> faults) {
        return of(Problem.of(400, code, detail, faults));
    }

    public static ProblemException unauthenticated() {
        return of(Problem.of(401, "unauthenticated", "A valid bearer token is required."));
    }

    public static ProblemException forbidden() {
        return of(Problem.of(403, "forbidden", "The token does not allow this."));
    }

    public static ProblemException notFound() {
        return of(Problem.of(404, "not-found", "The resource was not found."));
    }

    /** 422 with one entry per fault. */
    public static ProblemException invalid(List<Fault> faults) {
        return of(Problem.invalid(faults));
    }

    /** 422 with a code of its own. */
    public static ProblemException refused(String code, String detail) {
        return of(Problem.of(422, code, detail));
    }

    public static ProblemException versionRequired() {
        return of(Problem.of(
                428, "version-required", "If-Match is required: send the ETag of the version that you have read."));
    }

    /** 503: nothing is known to be lost, and the client may send the same request again. */
    public static ProblemException unavailable(String code, String detail, int retryAfterSeconds) {
        return new ProblemException(Problem.of(503, code, detail), OptionalInt.of(retryAfterSeconds));
    }
}
