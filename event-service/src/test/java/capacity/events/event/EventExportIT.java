package capacity.events.event;

import static capacity.events.OrganizerRequests.API;
import static capacity.events.OrganizerRequests.as;
import static capacity.events.OrganizerRequests.created;
import static capacity.events.OrganizerRequests.get;
import static capacity.events.OrganizerRequests.newId;
import static capacity.events.OrganizerRequests.post;
import static capacity.events.OrganizerRequests.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.events.EventTestStack;
import capacity.http.testing.ExportedFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What is promised of lists as files. Each test marks its events with a programme of its own. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class EventExportIT {

    private final String programme = "p-" + newId();

    private String event(Object... more) {
        Map<String, Object> body = EventBodies.workshop(more);
        body.put("programme", programme);
        return created("/events", body);
    }

    private Response list(String query) {
        return get("/events?programme=" + programme + query);
    }

    private Response accepting(String type, String path) {
        return as("reader").header("Accept", type).get(API + path);
    }

    @Test
    void a_list_as_csv_is_whole_whatever_limit_says() {
        List.of("first", "second", "third").forEach(title -> event("title", title));
        Response response = list("&limit=1&format=csv");
        assertEquals(
                List.of("first", "second", "third"),
                ExportedFile.csv(response).stream().map(row -> row.get("title")).toList());
        assertNull(response.header("Link"));
    }

    @Test
    void rows_have_the_members_of_the_json_as_columns() {
        String path = event();
        post(path + "/headcount", Map.of("count", 40, "basis", "signed sheet"))
                .then()
                .statusCode(200);
        post(path + "/cancellation", 2, Map.of("reason", "flood")).then().statusCode(200);
        Map<String, String> row = ExportedFile.csv(list("&format=csv")).get(0);
        ExportedFile.assertHasColumnsFor(get(path).jsonPath().getMap("$"), row);
        assertEquals("KE; UG; TZ", row.get("countries"));
        assertEquals("60", row.get("capacity"));
        assertTrue(row.get("headcounts").contains("\"count\":40"), row.get("headcounts"));
    }

    @Test
    void a_list_as_xlsx_has_typed_cells_and_says_on_the_second_sheet_what_was_asked() {
        event("title", "=1+1");
        List<List<Row>> sheets = ExportedFile.sheets(
                accepting(ExportedFile.XLSX, "/events?theme=chemicals-and-waste&programme=" + programme));
        List<String> header =
                sheets.get(0).get(0).stream().map(cell -> cell.asString()).toList();
        Row row = sheets.get(0).get(1);
        assertEquals("=1+1", row.getCell(header.indexOf("title")).asString());
        assertEquals(
                LocalDateTime.of(2014, 5, 6, 0, 0),
                row.getCell(header.indexOf("startsOn")).asDate());
        assertEquals(60, row.getCell(header.indexOf("capacity")).asNumber().intValue());
        String about = sheets.get(1).toString()
                + sheets.get(1).stream().map(Row::stream).flatMap(s -> s).toList();
        assertTrue(about.contains("chemicals-and-waste") && about.contains("asOf.events"), about);
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_escaped_in_csv() {
        event("title", "=cmd|' /C calc'!A0", "venue", "x;@SUM(1)");
        Map<String, String> row = ExportedFile.csv(list("&format=csv")).get(0);
        assertEquals("'=cmd|' /C calc'!A0", row.get("title"));
        assertEquals("x;'@SUM(1)", row.get("venue"));
    }

    @Test
    void the_file_is_named_and_caches_are_told_what_it_depends_on() {
        event();
        list("&format=csv")
                .then()
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"events-\\d{4}-\\d\\d-\\d\\d.csv\""))
                .header("Vary", equalTo("Accept, Accept-Encoding, Authorization"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void format_is_stronger_than_accept_and_accept_chooses_without_it() {
        event();
        String path = "/events?programme=" + programme;
        assertEquals(1, ExportedFile.csv(accepting("text/csv", path)).size());
        assertEquals(
                1,
                ExportedFile.csv(accepting("application/pdf", path + "&format=csv"))
                        .size());
        ExportedFile.sheets(accepting("text/csv", path + "&format=xlsx"));
        accepting("text/html, */*;q=0.8", path).then().contentType("application/json");
        accepting("application/pdf", path).then().statusCode(406);
    }

    @Test
    void the_preamble_says_what_was_asked_and_as_of_when() {
        event();
        String csv = list("&format=csv&preamble=true").asString();
        assertTrue(csv.startsWith("\"list\",\"events\"\r\n"), csv);
        assertTrue(csv.contains("\r\n\"filter.programme\",\"" + programme + "\"\r\n"), csv);
        assertTrue(csv.matches("(?s).*\r\n\"asOf.events\",\\d+\r\n\r\n\"id\",\"title\".*"), csv);
    }

    @Test
    void head_answers_with_the_headers_of_the_file() {
        as("reader")
                .head(API + "/events?format=xlsx")
                .then()
                .statusCode(200)
                .contentType(ExportedFile.XLSX)
                .header("Content-Disposition", containsString("events-"));
    }

    @Test
    void an_unknown_format_and_a_format_of_a_single_resource_are_refused() {
        problem(get("/events?format=pdf"), 400, "invalid-parameter");
        problem(get("/events?format=csv&preamble=maybe"), 400, "invalid-parameter");
        problem(get(event() + "?format=csv"), 400, "unknown-parameter");
    }

    @Test
    void a_history_comes_as_a_file_too() {
        String path = event();
        post(path + "/cancellation", 1, Map.of("reason", "flood")).then().statusCode(200);
        List<Map<String, String>> rows = ExportedFile.csv(get(path + "/history?format=csv&limit=1"));
        assertEquals(2, rows.size());
        assertEquals("event-cancelled.v1", rows.get(1).get("type"));
        assertTrue(rows.get(1).get("changes").contains("\"to\":\"flood\""), rows.toString());
        ExportedFile.assertHasColumnsFor(get(path + "/history").path("items[0]"), rows.get(0));
    }
}
