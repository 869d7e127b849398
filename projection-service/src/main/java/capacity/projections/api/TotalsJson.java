package capacity.projections.api;

import capacity.projections.question.Dimension;
import capacity.projections.question.TotalsQuery;
import capacity.projections.totals.Totals;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The totals in the answer. */
@Schema(name = "Totals")
record TotalsJson(
        List<String> by,
        AsOf.Positions asOf,
        boolean incomplete,
        boolean additive,

        @Schema(description = "Who counts at an event") String definition,

        List<Row> rows,
        MeasuresJson total) {

    @Schema(
            type = SchemaType.STRING,
            nullable = true,
            description = "The value of the row in this dimension; null if it is missing")
    interface Value {}

    /** @param values by dimension */
    @Schema(additionalProperties = Value.class)
    record Row(
            @Schema(hidden = true) @JsonAnyGetter Map<String, String> values,
            @JsonUnwrapped MeasuresJson measures) {

        static Row of(List<Dimension> by, Totals.Row row) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < by.size(); i++) {
                values.put(by.get(i).code(), row.values().get(i));
            }
            return new Row(values, MeasuresJson.of(row.measures()));
        }
    }

    static TotalsJson of(TotalsQuery query, Totals totals, AsOf asOf) {
        return new TotalsJson(
                query.by().stream().map(Dimension::code).toList(),
                asOf.positions(),
                asOf.incomplete(),
                query.additive(),
                query.definition().id(),
                totals.rows().stream().map(row -> Row.of(query.by(), row)).toList(),
                MeasuresJson.of(totals.total()));
    }
}
