package capacity.attendances;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.http.testing.Operation;
import capacity.http.testing.SecurityContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class SecurityIT extends SecurityContract {

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "POST /api/v1/attendances", Set.of("kiosk", "organizer", "admin"),
            "POST /api/v1/attendances/batch", Set.of("kiosk", "organizer", "admin"),
            "POST /api/v1/attendances/validation", Set.of("kiosk", "organizer", "admin"),
            "POST /api/v1/attendances/{id}/annulment", Set.of("kiosk", "organizer", "admin"),
            "GET /api/v1/attendances", Set.of("organizer", "auditor", "admin"),
            "GET /api/v1/quarantine", Set.of("organizer", "auditor", "admin"),
            "POST /api/v1/quarantine/{id}/release", WRITERS,
            "POST /api/v1/quarantine/{id}/dismissal", WRITERS);

    @Override
    protected int atLeast() {
        return ALLOWED.size();
    }

    @Override
    protected boolean isPublic(Operation operation) {
        return false;
    }

    @Override
    protected Set<String> allowed(Operation operation) {
        return ALLOWED.get(operation.toString());
    }

    @Test
    void every_published_operation_is_in_this_table() {
        assertEquals(
                ALLOWED.keySet(),
                Operation.all().stream().map(Operation::toString).collect(toSet()));
    }
}
