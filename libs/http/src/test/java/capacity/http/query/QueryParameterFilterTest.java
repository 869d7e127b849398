package capacity.http.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;

class QueryParameterFilterTest {
    static class Filter {
        @QueryParam("theme")
        String theme;

        @RestQuery
        String region;
    }

    static class Resource {
        void list(
                @PathParam("id") String id,
                @QueryParam("from") String start,
                @RestQuery String status,
                @RestQuery("q") String words,
                @BeanParam Filter filter) {}
    }

    @Test
    void names_are_those_that_the_resource_declares() {
        var method = Arrays.stream(Resource.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals("list"))
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of("from", "status", "q", "theme", "region"), QueryParameterFilter.of(method));
    }
}
