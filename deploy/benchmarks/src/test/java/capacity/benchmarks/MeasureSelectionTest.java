package capacity.benchmarks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureSelectionTest {

    @Test
    void without_names_everything_is_measured() {
        assertTrue(new MeasureSelection(List.of()).has("S128-whole"));
    }

    @Test
    void a_name_includes_what_is_derived_from_it_and_nothing_else() {
        MeasureSelection selection = new MeasureSelection(List.of("S1", "D"));
        assertTrue(selection.has("S1"));
        assertTrue(selection.has("S1-whole"));
        assertFalse(selection.has("S128"));
        assertFalse(selection.has("C1"));
        assertTrue(selection.hasAny("C1", "D"));
    }

    @Test
    void an_unknown_name_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new MeasureSelection(List.of("S999")));
    }
}
