package capacity.attendances.exportlog;

import static capacity.attendances.AttendanceRequests.get;
import static capacity.attendances.AttendanceRequests.scan;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.attendances.AttendanceTables;
import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.http.testing.ExportedFile;
import capacity.http.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who exported names. Each test finds its own exports by their event. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class ExportLogIT {

    private final UUID event = FakeEventService.known();
    private final String path = "/attendances?event=" + event + "&limit=1&format=csv";

    @BeforeEach
    void someone_is_there() {
        scan(Scans.of(event, Scans.address())).then().statusCode(201);
        scan(Scans.of(event, Scans.address())).then().statusCode(201);
    }

    private List<Map<String, Object>> recorded() {
        List<Map<String, Object>> all =
                get("auditor", "/audit/exports?limit=500").path("items");
        return all.stream()
                .filter(each -> Map.of("event", event.toString()).equals(each.get("filter")))
                .toList();
    }

    @Test
    void a_file_with_names_is_recorded_with_who_what_and_how_many() {
        ExportedFile.csv(get("organizer", path));
        Map<String, Object> entry = recorded().get(0);
        assertEquals("attendances", entry.get("list"));
        assertEquals("csv", entry.get("format"));
        assertEquals("organizer-1", entry.get("actor"));
        assertEquals(2, entry.get("rows"));
        assertEquals("complete", entry.get("status"));
        assertTrue(entry.containsKey("startedAt") && entry.containsKey("endedAt"), entry.toString());
    }

    @Test
    void a_file_without_names_and_headers_alone_are_not_recorded() {
        ExportedFile.csv(get("auditor", path));
        given().header("Authorization", "Bearer " + Tokens.of("organizer"))
                .head("/api/v1" + path)
                .then()
                .statusCode(200)
                .contentType("text/csv");
        assertEquals(List.of(), recorded());
    }

    @Test
    void no_name_is_sent_that_cannot_be_recorded() {
        AttendanceTables.change("ALTER TABLE export_log RENAME TO export_log_away");
        try {
            Response response = get("organizer", path);
            assertTrue(response.statusCode() >= 500, response::statusLine);
            assertFalse(response.asString().contains("Wanjiku"));
        } finally {
            AttendanceTables.change("ALTER TABLE export_log_away RENAME TO export_log");
        }
    }

    @Test
    void the_record_is_a_list_like_others() {
        ExportedFile.csv(get("organizer", path));
        ExportedFile.csv(get("organizer", path));
        Response page = get("auditor", "/audit/exports?limit=1");
        page.then().statusCode(200);
        assertTrue(page.header("Link").contains("rel=\"next\""));
        List<Map<String, String>> rows = ExportedFile.csv(get("auditor", "/audit/exports?limit=1&format=csv"));
        Map<String, Object> last = recorded().get(1);
        assertEquals(last.get("id"), rows.get(rows.size() - 1).get("id"));
        last.remove("filter"); // JSON in one cell
        ExportedFile.assertHasColumnsFor(last, rows.get(0));
    }
}
