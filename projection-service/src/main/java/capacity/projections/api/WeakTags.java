package capacity.projections.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Proxies that compress answers turn our entity tags into weak ones. If-None-Match must ignore that (RFC 9110 13.1.2),
 * but the framework does not, so weak tags are made strong here.
 */
public class WeakTags {

    @ServerRequestFilter
    public void takeAsStrong(ContainerRequestContext request) {
        request.getHeaders()
                .computeIfPresent(
                        HttpHeaders.IF_NONE_MATCH,
                        (name, tags) -> tags.stream()
                                .map(tag -> tag.replace("W/\"", "\""))
                                .toList());
    }
}
