package capacity.projections.api;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.contracts.vocabulary.Vocabulary;
import capacity.http.export.Export;
import capacity.http.export.PageSource;
import capacity.http.response.JsonOutput;
import capacity.http.table.Column;
import capacity.http.table.RecordColumns;
import capacity.http.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Totals as a file: a row for each row. The total has a sheet of its own, which CSV has not; without {@code by} it is the
 * only row.
 */
final class TotalsFile {

    private static final String NAME = "totals";
    private static final String TOTAL = "total";
    private static final String COUNTED =
            "Distinct counts over counted attendance-days: of held events, not annulled, in"
                    + " the role of participant or resource person. Rows need not add up to the total.";

    private static final List<Column> MEASURES = RecordColumns.of(
            MeasuresJson.class,
            Map.of(
                    "bySector",
                    Vocabularies.sectors().items().stream()
                            .map(Vocabulary.Item::code)
                            .toList()));

    private TotalsFile() {}

    static Export<?> of(TotalsJson totals) {
        Export<?> file = totals.by().isEmpty()
                ? Export.of(TOTAL, MEASURES, PageSource.of(List.of(totals.total())), Function.identity())
                : Export.of(NAME, columns(totals.by()), PageSource.of(totals.rows()), Function.identity())
                        .with(new Table.Summary(TOTAL, MEASURES, JsonOutput.tree(totals.total())));
        return file.asOf(about(totals));
    }

    private static List<Column> columns(List<String> by) {
        return Stream.concat(by.stream().map(Column::text), MEASURES.stream()).toList();
    }

    private static Map<String, Object> about(TotalsJson totals) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("definition", totals.definition());
        about.put("counted", COUNTED);
        about.put("asOf.events", totals.asOf().events());
        about.put("asOf.attendances", totals.asOf().attendances());
        about.put("incomplete", totals.incomplete());
        about.put("additive", totals.additive());
        return about;
    }
}
