package capacity.http.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordColumnsTest {

    @Test
    void columns_are_the_names_of_the_members_with_dots_in_the_order_of_the_type() {
        assertEquals(
                List.of(
                        "id",
                        "title",
                        "day",
                        "themes",
                        "parts",
                        "amount.value",
                        "amount.currency",
                        "outside",
                        "position",
                        "byDonor.cn.value",
                        "byDonor.cn.currency",
                        "byDonor.de.value",
                        "byDonor.de.currency",
                        "item",
                        "recordedAt"),
                TableSamples.COLUMNS.stream().map(Column::name).toList());
    }

    @Test
    void every_column_has_the_type_of_its_member() {
        assertEquals(CellType.NUMBER, type("position"));
        assertEquals(CellType.NUMBER, type("amount.value"));
        assertEquals(CellType.BOOLEAN, type("outside"));
        assertEquals(CellType.DATE, type("day"));
        assertEquals(CellType.INSTANT, type("recordedAt"));
        assertEquals(CellType.LIST, type("themes"));
        assertEquals(CellType.TEXT, type("item"));
    }

    private static CellType type(String name) {
        return TableSamples.COLUMNS.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow()
                .type();
    }
}
