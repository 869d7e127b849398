package capacity.http.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.decision.Rejection;
import capacity.http.response.JsonOutput;
import capacity.http.security.RoleHierarchy;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
    private final ProblemMappers mappers = new ProblemMappers(new RefusalMetrics(new SimpleMeterRegistry()));

    @ParameterizedTest
    @CsvSource({
        "not-found, 404",
        "wrong-state, 409",
        "id-reused, 409",
        "stale-version, 412",
        "version-required, 428",
        "unknown-event, 422"
    })
    void a_rejection_has_a_status_by_its_code(String code, int status) {
        Problem problem = Problem.of(new Rejection(code, "Because."));
        assertEquals(status, problem.status());
        assertEquals(code, problem.code());
        assertEquals("Because.", problem.detail());
    }

    @Test
    void a_rejection_of_one_member_is_a_fault_there() {
        Problem problem = Problem.of(new Rejection("invalid", "must be later", "/day"));
        assertEquals(Problem.invalid(List.of(Fault.at("/day", "must be later"))), problem);
    }

    @Test
    void it_is_written_without_empty_members() {
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,"
                        + "\"detail\":\"Why.\",\"code\":\"x\",\"errors\":[{\"pointer\":\"\",\"detail\":\"d\"}]}",
                JsonOutput.text(Problem.of(422, "x", "Why.", List.of(Fault.at("", "d")))));
        assertFalse(JsonOutput.text(Problem.of(404, "x", "Why.")).contains("errors"));
    }

    @Test
    void a_hostile_number_of_faults_is_cut() {
        List<Fault> many = Collections.nCopies(10_000, Fault.at("/x", "d"));
        assertEquals(100, Problem.invalid(many).errors().size());
    }

    @Test
    void half_a_surrogate_pair_in_a_field_name_can_still_be_answered() {
        assertEquals(
                "/a\uFFFD\uD83D\uDE00", Fault.at("/a\uD800\uD83D\uDE00", "d").pointer());
    }

    @Test
    void unavailable_says_when_to_try_again() {
        Response response = mappers.problem(ProblemException.unavailable("overloaded", "Later.", 3));
        assertEquals(503, response.getStatus());
        assertEquals("3", response.getHeaderString("Retry-After"));
        assertEquals(Problem.MEDIA_TYPE, response.getMediaType().toString());
    }

    @Test
    void what_the_framework_throws_is_a_problem_too() {
        Response response = mappers.web(new NotAllowedException("GET"));
        assertEquals("method-not-allowed", ((Problem) response.getEntity()).code());
        assertEquals("GET", response.getHeaderString("Allow"));
        assertEquals(418, mappers.web(new WebApplicationException(418)).getStatus());
        assertEquals(303, mappers.web(new WebApplicationException(303)).getStatus());
    }

    @Test
    void a_failure_shows_no_message_to_client_or_log() {
        Throwable failure = new IllegalStateException("Jane Doe", new RuntimeException("jane@example.org"));
        String answered = JsonOutput.text((Problem) mappers.internal(failure).getEntity());
        StringWriter logged = new StringWriter();
        FailureLog.silenced(failure).printStackTrace(new PrintWriter(logged, true));
        assertTrue(answered.contains("internal"));
        assertFalse((answered + logged).toLowerCase().contains("jane"));
        assertTrue(logged.toString().contains("IllegalStateException"));
        assertTrue(logged.toString().contains("RuntimeException"));
    }

    @Test
    void a_cycle_of_causes_ends() {
        Exception one = new Exception("one");
        Exception two = new Exception("two", one);
        one.initCause(two);
        FailureLog.silenced(one);
    }

    @Test
    void roles_contain_lesser_ones() {
        assertEquals(Set.of("kiosk", "reader"), RoleHierarchy.of(Set.of("organizer")));
        assertEquals(Set.of("reader"), RoleHierarchy.of(Set.of("auditor")));
        assertEquals(Set.of("organizer", "kiosk", "reader", "auditor"), RoleHierarchy.of(Set.of("admin")));
        assertEquals(Set.of(), RoleHierarchy.of(Set.of("kiosk", "reader", "stranger")));
    }
}
