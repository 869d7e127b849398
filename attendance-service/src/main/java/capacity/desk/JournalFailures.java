package capacity.desk;

import capacity.contracts.http.ProblemException;
import capacity.journal.JournalException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The journal cannot take or tell anything right now: 503, and come again. */
public class JournalFailures {

    private static final int RETRY_AFTER_SECONDS = 1;

    @ServerExceptionMapper
    public Response unavailable(JournalException e) {
        ProblemException problem = ProblemException.unavailable(e.code(), e.getMessage(), RETRY_AFTER_SECONDS);
        return Response.fromResponse(problem.problem().response())
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }
}
