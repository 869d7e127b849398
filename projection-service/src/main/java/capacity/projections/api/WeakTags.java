package capacity.projections.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Proxies that pack answers make weak tags of ours. RFC 9110 13.1.2: If-None-Match takes no notice of that; the framework does. */
public class WeakTags {

    @ServerRequestFilter
    public void takeAsStrong(ContainerRequestContext request) {
        request.getHeaders().computeIfPresent(HttpHeaders.IF_NONE_MATCH, (name, tags) -> tags.stream()
                .map(tag -> tag.replace("W/\"", "\""))
                .toList());
    }
}
