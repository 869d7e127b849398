package capacity.http.response;

import jakarta.ws.rs.core.Response;

/** The two answers about a single resource. */
public final class ResourceResponses {
    private ResourceResponses() {}

    /**
     * 201.
     *
     * @param location absolute path, sent as it is: clients do not see the address that this service has for itself
     */
    public static Response created(String location, long version, Object body) {
        return Response.status(201)
                .header("Location", location)
                .tag(ETags.of(version))
                .entity(body)
                .build();
    }

    /** 200: found, changed, or already known. */
    public static Response found(long version, Object body) {
        return Response.ok(body).tag(ETags.of(version)).build();
    }
}
