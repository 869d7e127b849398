package capacity.http.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.http.problem.ProblemException;
import capacity.http.problem.StatusProblems;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationProblemsTest {

    private final OperationProblems problems = new OperationProblems();

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 406, 413, 415})
    void what_the_framework_refuses_is_described_for_every_operation(int status) {
        Map<Integer, List<String>> codes = problems.of("/things", operation());
        assertEquals(
                true, codes.get(status).contains(StatusProblems.problem(status).code()), codes::toString);
    }

    @Test
    void the_status_of_a_code_is_that_of_the_real_problem() {
        var problem = ProblemException.versionRequired().problem();
        assertEquals(problem.status(), ProblemResponses.status(problem.code()));
    }

    @Test
    void a_write_of_one_thing_can_be_too_late() {
        Operation write = operation()
                .requestBody(OASFactory.createRequestBody())
                .addParameter(OASFactory.createParameter()
                        .in(Parameter.In.HEADER)
                        .name("If-Match")
                        .required(true));
        Map<Integer, List<String>> codes = problems.of("/things/{id}", write);
        assertEquals(List.of("not-found"), codes.get(404));
        assertEquals(List.of("wrong-state"), codes.get(409));
        assertEquals(List.of("stale-version"), codes.get(412));
        assertEquals(List.of("version-required"), codes.get(428));
    }

    @Test
    void a_read_without_variables_is_always_found() {
        assertEquals(null, problems.of("/things", operation()).get(404));
    }

    private static Operation operation() {
        return OASFactory.createOperation().operationId("any").responses(OASFactory.createAPIResponses());
    }
}
