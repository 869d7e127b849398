package capacity.contracts.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;

class QueryNamesTest {
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
        assertEquals(Set.of("from", "status", "q", "theme", "region"), QueryNames.of(method));
    }

    @Test
    void a_declared_name_given_once_passes() {
        assertDoesNotThrow(() -> QueryNames.check(Set.of("theme"), Map.of("theme", List.of("a"))));
    }

    @Test
    void an_unknown_name_is_refused() {
        Problem problem = refusal(Map.of("thema", List.of("a")));
        assertEquals("unknown-parameter", problem.code());
        assertEquals(400, problem.status());
        assertEquals("thema", problem.errors().get(0).parameter());
    }

    @Test
    void a_name_given_twice_is_refused() {
        assertEquals(
                "repeated-parameter",
                refusal(Map.of("theme", List.of("a", "a"))).code());
    }

    @Test
    void both_faults_are_told_together() {
        assertEquals(
                2,
                refusal(Map.of("theme", List.of("a", "a"), "x", List.of("1")))
                        .errors()
                        .size());
    }

    private static Problem refusal(Map<String, List<String>> given) {
        return assertThrows(ProblemException.class, () -> QueryNames.check(Set.of("theme"), given))
                .problem();
    }
}
