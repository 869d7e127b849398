package capacity.http.problem;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that ends a request into a {@link Problem} for the client. */
public class ProblemMappers {
    private static final List<String> KEPT_HEADERS = List.of("Allow", "Retry-After");

    private final RefusalMetrics refusals;

    ProblemMappers(RefusalMetrics refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException e) {
        Response response = answer(e.problem());
        if (e.retryAfterSeconds().isEmpty()) {
            return response;
        }
        return Response.fromResponse(response)
                .header("Retry-After", e.retryAfterSeconds().getAsInt())
                .build();
    }

    /** {@link capacity.http.response.HttpServerFilter} adds the challenge. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated() {
        return answer(ProblemException.unauthenticated().problem());
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response forbidden() {
        return answer(ProblemException.forbidden().problem());
    }

    /** Records have their own reader; this mapper is for bodies of other types. */
    @ServerExceptionMapper({StreamReadException.class, MismatchedInputException.class})
    public Response malformed() {
        return answer(ProblemException.malformed("The body is not JSON of the form that this resource expects.")
                .problem());
    }

    /** Constraints on the parameters of a resource method. The last step of the path is the parameter's name. */
    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        List<Fault> faults = e.getConstraintViolations().stream()
                .map(violation -> {
                    String path = violation.getPropertyPath().toString();
                    return Fault.of(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
                })
                .toList();
        return answer(Problem.of(400, "invalid-parameter", "Some parameters are not valid.", faults));
    }

    // in development and tests the framework has its own mapper for this subclass, which would win without this one
    @ServerExceptionMapper
    public Response notFound(NotFoundException e) {
        return web(e);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (status >= 500) {
            return internal(e);
        }
        Response.ResponseBuilder response = Response.fromResponse(answer(StatusProblems.problem(status)));
        for (String header : KEPT_HEADERS) {
            response.header(header, e.getResponse().getHeaderString(header));
        }
        return response.build();
    }

    @ServerExceptionMapper
    public Response internal(Throwable e) {
        return answer(FailureLog.log(e));
    }

    private Response answer(Problem problem) {
        return refusals.count(problem).response();
    }
}
