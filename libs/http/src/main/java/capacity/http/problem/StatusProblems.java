package capacity.http.problem;

/** Code and detail for a status that the framework chose. */
public final class StatusProblems {
    private StatusProblems() {}

    public static Problem problem(int status) {
        return switch (status) {
            case 401 -> ProblemException.unauthenticated().problem();
            case 403 -> ProblemException.forbidden().problem();
            case 404 -> ProblemException.notFound().problem();
            case 405 -> Problem.of(405, "method-not-allowed", "This resource does not support this method.");
            case 406 -> Problem.of(406, "not-acceptable", "This resource has no representation that Accept allows.");
            case 412 -> Problem.of(412, "precondition-failed", "The resource has another ETag than that in If-Match.");
            case 413 -> Problem.of(413, "too-large", "The body is larger than this service accepts.");
            case 415 ->
                Problem.of(
                        415,
                        "unsupported-media-type",
                        "This resource does not accept this Content-Type or Content-Encoding.");
            default -> Problem.of(status, "malformed", "The request cannot be understood.");
        };
    }
}
