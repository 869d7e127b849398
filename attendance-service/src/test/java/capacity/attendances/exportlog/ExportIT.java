package capacity.attendances.exportlog;

import static capacity.attendances.AttendanceRequests.annul;
import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.get;
import static capacity.attendances.AttendanceRequests.scan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.http.testing.ExportedFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Attendances and quarantined items as files. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class ExportIT {

    private final UUID event = FakeEventService.known();

    private List<Map<String, String>> csv(String role) {
        return ExportedFile.csv(get(role, "/attendances?event={e}&format=csv&limit=1", event));
    }

    private void scanAnonymous(int count) {
        IntStream.range(0, (count + 499) / 500)
                .forEach(number -> batch(IntStream.range(0, Math.min(500, count - number * 500))
                                .mapToObj(each -> Scans.anonymous(event))
                                .toList())
                        .then()
                        .statusCode(200));
    }

    @Test
    void a_long_list_is_whole_and_in_journal_order() {
        scanAnonymous(1_200);
        List<Map<String, String>> rows = csv("organizer");
        List<Long> positions =
                rows.stream().map(row -> Long.valueOf(row.get("position"))).toList();
        assertEquals(1_200, rows.size());
        assertEquals(positions.stream().sorted().distinct().toList(), positions);
    }

    @Test
    void rows_have_the_members_of_the_json_as_columns_and_names_are_no_formulas() {
        Map<String, Object> scan = Scans.named(event, "=1+1");
        scan(scan).then().statusCode(201);
        annul(scan.get("id"), "left").then().statusCode(200);
        Map<String, String> row = csv("organizer").get(0);
        ExportedFile.assertHasColumnsFor(attendances(event).get(0), row);
        assertEquals("'=1+1", row.get("participant.name"));
        assertEquals("left", row.get("annulled.reason"));
        assertEquals("2014-05-06", row.get("day"));
    }

    @Test
    void an_auditor_gets_the_same_columns_without_names() {
        scan(Scans.of(event, Scans.address())).then().statusCode(201);
        Map<String, String> row = csv("auditor").get(0);
        assertTrue(row.containsKey("participant.name"));
        assertNull(row.get("participant.name"));
        assertFalse(get("auditor", "/attendances?event={e}&format=csv", event)
                .asString()
                .contains("Wanjiku"));
    }

    @Test
    void dates_are_dates_in_xlsx() {
        scan(Scans.anonymous(event)).then().statusCode(201);
        List<List<Row>> sheets = ExportedFile.sheets(get("organizer", "/attendances?event={e}&format=xlsx", event));
        List<String> header =
                sheets.get(0).get(0).stream().map(cell -> cell.asString()).toList();
        assertEquals(
                LocalDateTime.of(2014, 5, 6, 0, 0),
                sheets.get(0).get(1).getCell(header.indexOf("day")).asDate());
        assertTrue(sheets.get(1).stream().anyMatch(row -> row.getCellText(0).equals("asOf.attendances")));
    }

    @Test
    void quarantined_items_come_as_a_file_too() {
        batch(IntStream.range(0, 3)
                        .mapToObj(each -> Scans.with(Scans.anonymous(event), "sector", "x"))
                        .toList())
                .then()
                .statusCode(200);
        String path = "/quarantine?event={e}&reason=invalid&limit=1";
        List<Map<String, String>> rows = ExportedFile.csv(get("organizer", path + "&format=csv", event));
        assertEquals(3, rows.size());
        assertTrue(rows.get(0).get("item").contains("\"sector\":\"x\""), rows.toString());
        Map<String, ?> item = get("auditor", path, event).path("items[0]");
        item.remove("item");
        ExportedFile.assertHasColumnsFor(item, rows.get(0));
    }
}
