package capacity.http.problem;

/** Code and detail for a status that the framework chose. */
public final class StatusProblems {
    private StatusProblems() {}

    public static Problem problem(int status) {
        return switch (status) {
            case 401 -> ProblemException.unauthenticated().problem();
            case 403 -> ProblemException.forbidden().problem();
            case 404 -> ProblemException.notFound().problem();
            case 405 -> Problem.of(405, "method-not-allowed", "The resource does not know this method.");
            case 406 -> Problem.of(406, "not-acceptable", "The resource has no form that Accept allows.");
            case 413 -> Problem.of(413, "too-large", "The body is larger than this service takes.");
            case 415 -> Problem.of(415, "unsupported-media-type", "The resource does not take this Content-Type.");
            default -> Problem.of(status, "malformed", "The request cannot be understood.");
        };
    }
}
