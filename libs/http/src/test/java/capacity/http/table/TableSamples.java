package capacity.http.table;

import capacity.http.response.JsonOutput;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rows with a member of every kind. */
final class TableSamples {

    record Money(BigDecimal value, String currency) {}

    record Details(String title, LocalDate day, List<String> themes, List<Money> parts) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sample(
            String id,
            @JsonUnwrapped Details details,
            Money amount,
            Boolean outside,
            long position,
            Map<String, Money> byDonor,
            JsonNode item,
            Instant recordedAt) {}

    static final List<Column> COLUMNS = RecordColumns.of(Sample.class, Map.of("byDonor", List.of("cn", "de")));

    static final Instant RECORDED = Instant.parse("2026-12-01T08:57:12.123Z");

    private TableSamples() {}

    static JsonNode full(String title) {
        return JsonOutput.tree(new Sample(
                "a",
                new Details(
                        title, LocalDate.of(2014, 5, 6), List.of("x", "y"), List.of(new Money(BigDecimal.ONE, "USD"))),
                new Money(new BigDecimal("2000000.00"), "USD"),
                true,
                -7,
                Map.of("de", new Money(new BigDecimal("0.5"), "EUR")),
                JsonOutput.tree(Map.of("name", "Zhao")),
                RECORDED));
    }

    /** Only what a row always has. */
    static JsonNode bare() {
        return JsonOutput.tree(new Sample("b", new Details("t", null, null, null), null, null, 0, null, null, null));
    }

    static JsonNode titled(String title) {
        return JsonOutput.tree(Map.of("title", title));
    }

    static Table table() {
        return new Table("samples", COLUMNS, Map.of("list", "samples"), null);
    }

    interface Body {
        void write(TableWriter table) throws IOException;
    }

    static String csv(List<Column> columns, boolean preamble, Map<String, ?> about, Body body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable csv = new CsvTable(new Table("samples", columns, about, null), preamble, out);
        body.write(csv);
        csv.finish();
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
