package capacity.endtoend.fault.evidence;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ledger.Ledger;
import capacity.endtoend.ledger.LedgerTotals;
import capacity.endtoend.ledger.Question;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One row of totals as a line of text, from any source: events with attendances, and their attendances. */
public final class TotalsLine {

    private static final List<String> DIMENSIONS = List.of("event", "sector", "country");
    private static final String MEASURES = "events %d, attendances %d, individuals %d, person-days %d";

    private TotalsLine() {}

    static String of(int events, int attendances, int individuals, int personDays) {
        return MEASURES.formatted(events, attendances, individuals, personDays);
    }

    private static String of(JsonNode row) {
        return of(
                row.path("events").asInt(),
                row.path("attendances").asInt(),
                row.path("individuals").asInt(),
                row.path("personDays").asInt());
    }

    /** The totals of the projections. */
    public static Map<String, String> live(ApiClient api, String programme) {
        Map<String, String> lines = new TreeMap<>();
        for (String by : DIMENSIONS) {
            JsonNode answer = api.get("/totals?" + question(by, programme).query())
                    .expect(200)
                    .body();
            for (JsonNode row : answer.path("rows")) {
                put(lines, by + "=" + row.path(by).asText(), row);
            }
        }
        JsonNode total = api.get("/totals?" + total(programme).query())
                .expect(200)
                .body()
                .path("total");
        put(lines, "total", total);
        return lines;
    }

    /** The totals of the clients' own ledger. */
    static Map<String, String> of(Ledger ledger, String programme) {
        LedgerTotals totals = new LedgerTotals(ledger);
        Map<String, String> lines = new TreeMap<>();
        for (String by : DIMENSIONS) {
            totals.rows(question(by, programme))
                    .forEach((values, row) -> put(lines, by + "=" + values.get(0), json(row)));
        }
        put(lines, "total", json(totals.total(total(programme))));
        return lines;
    }

    private static JsonNode json(Map<String, Object> row) {
        return ApiClient.JSON.valueToTree(row);
    }

    private static void put(Map<String, String> lines, String name, JsonNode row) {
        if (row.path("attendances").asInt() > 0) {
            lines.put(name, of(row));
        }
    }

    /** Only events that were attended, as in the rows by sector. */
    private static Question total(String programme) {
        return question("sector", programme).where("role", "participant");
    }

    private static Question question(String by, String programme) {
        return Question.of(by).where("programme", programme);
    }
}
