package capacity.projections.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.testing.SealedTypes;
import capacity.projections.change.Change;
import capacity.projections.samples.SampleChanges;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTablesTest {

    @Test
    void every_kind_of_change_is_a_row_of_one_table_which_can_say_it() {
        SealedTypes.assertKnown(Change.class, SampleChanges.oneOfEach(), change -> {
            List<HistoryTable> tables = HistoryTables.ALL.stream()
                    .filter(table -> table.holds().test(change))
                    .toList();
            assertEquals(1, tables.size());
            tables.get(0).keys().forEach(column -> column.value().apply(change));
            tables.get(0).values().forEach(column -> column.value().apply(change));
        });
    }
}
