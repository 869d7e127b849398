package capacity.http.problem;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives a problem to refusals that the framework answers without content, past the mappers of exceptions. */
public class EmptyRefusals {

    private final RefusalMetrics refusals;

    EmptyRefusals(RefusalMetrics refusals) {
        this.refusals = refusals;
    }

    @ServerResponseFilter
    public void fill(ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            response.setEntity(refusals.count(StatusProblems.problem(response.getStatus())));
            response.getHeaders().remove(HttpHeaders.ETAG); // of the resource, not of the problem
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        }
    }
}
