package capacity.http.problem;

import capacity.contracts.decision.Rejection;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error in the form of RFC 9457.
 *
 * @param type always {@code about:blank}: our stable name is {@code code}, and a URI of our own would promise a page
 *     behind it
 * @param title the phrase of the status, as {@code about:blank} requires
 * @param code stable, kebab-case
 * @param errors every fault found, at most {@value #MOST_FAULTS}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {"type", "title", "status", "detail", "code"})
public record Problem(String type, String title, int status, String detail, String code, List<Fault> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
    // the answer to a hostile body with many tiny faults must not grow to megabytes
    private static final int MOST_FAULTS = 100;

    public Problem {
        errors = errors.stream().limit(MOST_FAULTS).toList();
    }

    public static Problem of(int status, String code, String detail) {
        return of(status, code, detail, List.of());
    }

    public static Problem of(int status, String code, String detail, List<Fault> errors) {
        return new Problem("about:blank", title(status), status, detail, code, errors);
    }

    public static Problem of(Rejection rejection) {
        return rejection.pointer() == null
                ? of(statusOf(rejection.code()), rejection.code(), rejection.detail())
                : invalid(List.of(Fault.at(rejection.pointer(), rejection.detail())));
    }

    public static Problem invalid(List<Fault> faults) {
        return of(422, "invalid", "The content is not valid; see errors.", faults);
    }

    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    private static int statusOf(String code) {
        return switch (code) {
            case "not-found" -> 404;
            case "wrong-state", "id-reused" -> 409;
            case "stale-version" -> 412;
            case "version-required" -> 428;
            default -> 422;
        };
    }

    private static String title(int status) {
        // Jakarta REST 3.1 has no constant for 422
        if (status == 422) {
            return "Unprocessable Content";
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
