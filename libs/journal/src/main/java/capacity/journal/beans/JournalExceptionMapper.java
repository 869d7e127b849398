package capacity.journal.beans;

import capacity.http.problem.ProblemException;
import capacity.http.problem.ProblemMappers;
import capacity.journal.JournalException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The journal cannot record or read at the moment: 503 with {@code Retry-After}. */
public class JournalExceptionMapper {

    private static final int RETRY_AFTER_SECONDS = 1;

    private final ProblemMappers problems;

    JournalExceptionMapper(ProblemMappers problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response unavailable(JournalException e) {
        return problems.problem(ProblemException.unavailable(e.code(), e.getMessage(), RETRY_AFTER_SECONDS));
    }
}
