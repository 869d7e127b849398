package capacity.projections.api;

import static capacity.projections.ProjectionFixture.JOURNALS;
import static capacity.projections.ProjectionFixture.publish;
import static capacity.projections.ProjectionFixture.totals;
import static capacity.projections.ProjectionFixture.untilApplied;
import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.http.testing.ExportedFile;
import capacity.http.testing.Tokens;
import capacity.projections.ProjectionStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Totals as files. */
@QuarkusTest
@QuarkusTestResource(ProjectionStack.class)
class TotalsExportIT {

    private final String programme = "p-" + UUID.randomUUID();

    @BeforeEach
    void one_workshop_was_held() throws Exception {
        publish(() -> {
            UUID workshop = JOURNALS.held(event().programme(programme, null).serving("KE", "UG"));
            JOURNALS.attended(
                    workshop,
                    "2014-05-06",
                    someone(),
                    someone().sector("business").country(null));
        });
        untilApplied();
    }

    private Response file(String query) {
        return given().header("Authorization", "Bearer " + Tokens.of("reader"))
                .get("/api/v1/totals?programme=" + programme + query);
    }

    @Test
    void csv_has_a_line_for_each_row_with_the_members_of_the_json_as_columns() {
        List<Map<String, String>> rows = ExportedFile.csv(file("&by=region,theme&format=csv"));
        assertEquals(1, rows.size());
        assertEquals("africa", rows.get(0).get("region"));
        assertEquals("2", rows.get(0).get("individuals"));
        assertEquals("1", rows.get(0).get("bySector.government.individuals"));
        ExportedFile.assertHasColumnsFor(
                totals("?by=region,theme&programme=" + programme).extract().path("rows[0]"), rows.get(0));
    }

    @Test
    void unknown_values_are_empty_cells() {
        List<Map<String, String>> rows = ExportedFile.csv(file("&by=country&format=csv"));
        Map<String, String> unknown = rows.get(rows.size() - 1);
        assertNull(unknown.get("country"));
        assertNull(unknown.get("planned"));
        assertEquals("1", unknown.get("individuals"));
    }

    @Test
    void without_dimensions_the_total_is_the_only_row() {
        List<Map<String, String>> rows = ExportedFile.csv(file("&format=csv"));
        assertEquals(1, rows.size());
        assertEquals("2", rows.get(0).get("attendances"));
    }

    @Test
    void xlsx_has_numbers_and_the_total_on_a_sheet_of_its_own() {
        List<List<Row>> sheets = ExportedFile.sheets(file("&by=sector&format=xlsx"));
        assertEquals(3, sheets.get(0).size());
        Row total = sheets.get(2).get(1);
        int individuals = sheets.get(2).get(0).stream()
                .map(cell -> cell.asString())
                .toList()
                .indexOf("individuals");
        assertEquals(2, total.getCell(individuals).asNumber().intValue());
        assertTrue(sheets.get(1).stream().anyMatch(row -> row.getCellText(0).equals("definition")));
        assertTrue(sheets.get(1).stream().anyMatch(row -> row.getCellText(1).equals(programme)));
    }

    @Test
    void the_preamble_has_definition_filters_and_positions() {
        String csv = file("&by=region&format=csv&preamble=true").asString();
        assertTrue(csv.contains("\"definition\",\"attended.v1\""), csv);
        assertTrue(csv.contains("\"counted\",\"Distinct counts"), csv);
        assertTrue(csv.contains("\"filter.by\",\"region\""), csv);
        assertTrue(csv.contains("\"asOf.events\"," + JOURNALS.position("events")), csv);
    }

    @Test
    void what_needs_a_token_as_json_needs_one_as_a_file() {
        String path = "/api/v1/totals?by=event&format=csv";
        given().get(path).then().statusCode(401).contentType("application/problem+json");
        assertEquals(
                1,
                ExportedFile.csv(given().get("/api/v1/totals?by=region&format=csv&programme=" + programme))
                        .size());
    }

    @Test
    void head_and_caches_see_what_the_file_depends_on() {
        given().header("Accept", "text/csv")
                .head("/api/v1/totals?by=region")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("totals-"))
                .header("Vary", equalTo("Accept, Accept-Encoding, Authorization"))
                .header("Cache-Control", equalTo("private, no-cache"));
    }
}
