package capacity.endtoend.expectation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ledger.Ledger;
import capacity.endtoend.ledger.LedgerHeadline;
import capacity.endtoend.ledger.LedgerTotals;
import capacity.endtoend.ledger.Question;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks the projections and the ledger the same questions. */
public final class TotalsComparison {

    private final ApiClient api;
    private final Ledger ledger;
    private final String context;

    /** @param context printed with every difference, such as the seed */
    public TotalsComparison(ApiClient api, Ledger ledger, String context) {
        this.api = api;
        this.ledger = ledger;
        this.context = context;
    }

    public void totals(Question asked) {
        JsonNode actual = api.get("/totals?" + asked.query()).expect(200).body();
        LedgerTotals totals = new LedgerTotals(ledger);
        Map<String, JsonNode> expectedRows = new TreeMap<>();
        totals.rows(asked).forEach((values, measures) -> expectedRows.put(values.toString(), tree(measures)));
        Map<String, JsonNode> actualRows = new TreeMap<>();
        for (JsonNode row : actual.path("rows")) {
            JsonNode twice = actualRows.put(
                    asked.by().stream().map(name -> value(row, name)).toList().toString(), without(row, asked.by()));
            assertEquals(null, twice, () -> "Two rows of one name: " + row + message(asked));
        }
        leaveWhatDiffers(expectedRows, actualRows);
        assertEquals(expectedRows, actualRows, message(asked));
        assertEquals(tree(totals.total(asked)), actual.path("total"), "total" + message(asked));
    }

    private static void leaveWhatDiffers(Map<String, JsonNode> expected, Map<String, JsonNode> actual) {
        List.copyOf(expected.keySet()).forEach(row -> {
            if (expected.get(row).equals(actual.get(row))) {
                expected.remove(row);
                actual.remove(row);
            }
        });
    }

    public void headline(Question asked) {
        JsonNode actual =
                api.get("/totals/headline?" + asked.query()).expect(200).body();
        ObjectNode figures = actual.deepCopy();
        figures.remove(List.of("asOf", "incomplete", "definition", "definitions", "leverage"));
        assertEquals(tree(LedgerHeadline.of(ledger, asked)), figures, "headline" + message(asked));
    }

    private String message(Question asked) {
        return " of ?" + asked.query() + " (" + context + ")";
    }

    private static String value(JsonNode row, String name) {
        return row.path(name).isNull() ? null : row.path(name).asText();
    }

    private static JsonNode without(JsonNode row, Collection<String> names) {
        return ((ObjectNode) row.deepCopy()).remove(names);
    }

    private static JsonNode tree(Object figures) {
        return ApiClient.JSON.valueToTree(figures);
    }
}
