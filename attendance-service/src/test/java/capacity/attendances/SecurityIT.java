package capacity.attendances;

import static java.util.Map.entry;
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

    private static final Set<String> SCANNERS = Set.of("kiosk", "organizer", "admin");
    private static final Set<String> READERS = Set.of("organizer", "auditor", "admin");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("POST /api/v1/attendances", SCANNERS),
            entry("POST /api/v1/attendances/batch", SCANNERS),
            entry("POST /api/v1/attendances/validation", SCANNERS),
            entry("POST /api/v1/attendances/{id}/annulment", SCANNERS),
            entry("GET /api/v1/attendances", READERS),
            entry("GET /api/v1/attendances/doubtful-days", WRITERS),
            entry("POST /api/v1/attendances/redating", WRITERS),
            entry("POST /api/v1/attendances/redating/undo", WRITERS),
            entry("GET /api/v1/quarantine", READERS),
            entry("GET /api/v1/audit/exports", Set.of("auditor", "admin")),
            entry("POST /api/v1/quarantine/release", WRITERS),
            entry("POST /api/v1/quarantine/dismissal", WRITERS),
            entry("POST /api/v1/quarantine/{id}/release", WRITERS),
            entry("POST /api/v1/quarantine/{id}/dismissal", WRITERS));

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
