package capacity.benchmarks.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkReportTest {

    private final Results results = new Results();

    private String markdown() {
        return new BenchmarkReport(List.of("two processors"), results).markdown();
    }

    @Test
    void medians_are_shown_with_their_spread() {
        results.add("C32", Quantity.RATE, 21_000);
        results.add("C32", Quantity.RATE, 23_456);
        results.add("C32", Quantity.RATE, 24_000);
        assertTrue(
                markdown().contains("| C32 | the same, 32 clients | 23 456 (21 000 – 24 000) |  |  |  |  |  |"),
                markdown());
    }

    @Test
    void an_aim_that_is_missed_says_so() {
        results.add("D", Quantity.RATE, 49_999);
        assertTrue(markdown().contains("| relay drains a backlog | D | 49 999 | ≥ 50 000 | **no** |"), markdown());
    }

    @Test
    void what_makes_a_run_worthless_comes_before_its_figures() {
        assertFalse(markdown().contains("This run is worthless"));
        results.add("D", Quantity.RATE, 1);
        results.complain("one scan is missing");
        String text = markdown();
        assertTrue(text.contains("- one scan is missing"), text);
        assertTrue(text.indexOf("This run is worthless") < text.indexOf("## Measured"), text);
    }

    @Test
    void numbers_have_at_most_three_digits_unless_they_are_counts() {
        assertEquals("0", BenchmarkReport.number(0));
        assertEquals("20", BenchmarkReport.number(20));
        assertEquals("0.04", BenchmarkReport.number(0.0449));
        assertEquals("12.3", BenchmarkReport.number(12.34));
        assertEquals("1 234 567", BenchmarkReport.number(1_234_567.4));
    }
}
