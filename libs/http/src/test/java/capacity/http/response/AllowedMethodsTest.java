package capacity.http.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class AllowedMethodsTest {
    private final AllowedMethods allowed = new AllowedMethods(Things.class);

    @Path("/things")
    public static class Things {
        @GET
        public void list() {}

        @POST
        public void add() {}

        @DELETE
        @Path("{id}")
        public void remove() {}
    }

    @Test
    void they_are_those_of_the_path() {
        assertEquals("GET, HEAD, OPTIONS, POST", allowed.at("/things"));
        assertEquals("DELETE, OPTIONS", allowed.at("/things/7"));
    }

    @Test
    void an_unknown_path_allows_only_options() {
        assertEquals("OPTIONS", allowed.at("/things/7/parts"));
    }
}
