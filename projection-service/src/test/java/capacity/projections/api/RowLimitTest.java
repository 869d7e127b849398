package capacity.projections.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.http.problem.Problem;
import capacity.http.problem.ProblemException;
import capacity.projections.totals.Totals;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowLimitTest {

    private static Totals rows(int count) {
        return new Totals(Collections.nCopies(count, new Totals.Row(List.of("africa"), null)), null);
    }

    @ParameterizedTest
    @CsvSource({"false, 10000", "true, 100000"})
    void more_rows_than_the_limit_are_refused_with_advice(boolean file, int most) {
        RowLimit limit = RowLimit.of(file);
        Totals allowed = rows(most);
        assertSame(allowed, limit.check(allowed));
        Problem refused = assertThrows(ProblemException.class, () -> limit.check(rows(most + 1)))
                .problem();
        assertEquals(422, refused.status());
        assertEquals("too-many-rows", refused.code());
        assertTrue(
                refused.detail().contains(most + 1 + " rows")
                        && refused.detail().contains("by"),
                refused.detail());
    }
}
