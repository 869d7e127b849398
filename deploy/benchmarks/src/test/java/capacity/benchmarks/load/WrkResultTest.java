package capacity.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WrkResultTest {

    private static final String OUTPUT = """
            Running 6s test @ http://127.0.0.1:1/api/v1/attendances
            Requests/sec:  11520.53
            RESULT fresh=%d seconds=5.500000 asked=12100 repeats=%d requests=12000 p50=2.311 p99=6.104 max=14.200 refused=%d broken=0
            """;

    private static WrkResult load(long fresh, long repeats, long refused) {
        return WrkResult.parse(100, OUTPUT.formatted(fresh, repeats, refused));
    }

    @Test
    void the_line_of_the_script_is_read_and_the_rest_is_not() {
        assertEquals(
                new WrkResult(100, 11000, 5.5, 12100, 1100, 12000, 2.311, 6.104, 14.2, 0, 0), load(11000, 1100, 0));
    }

    @Test
    void the_rate_is_that_of_new_scans_and_leaves_out_those_that_were_still_waiting() {
        assertEquals((11000 - 100) / 5.5, load(11000, 1100, 0).rate());
    }

    @Test
    void what_was_not_answered_in_time_does_not_add_to_the_rate() {
        assertEquals(0, load(100, 12000, 0).rate());
    }

    @Test
    void refused_requests_do_not_add_to_the_rate() {
        assertEquals(0.75 * (11000 - 100) / 5.5, load(11000, 1100, 3025).rate());
    }

    @Test
    void after_many_repeats_every_new_scan_has_been_answered() {
        assertEquals(0, load(11000, 1100, 0).uncertain());
    }

    @Test
    void with_few_repeats_what_was_cut_off_is_uncertain() {
        assertEquals(100, load(12000, 100, 0).uncertain());
    }

    @Test
    void each_refused_batch_makes_all_its_scans_uncertain() {
        assertEquals(3 * 200, load(11000 * 200, 1100, 3).uncertain());
    }

    @Test
    void without_a_result_there_is_a_failure() {
        assertThrows(IllegalStateException.class, () -> WrkResult.parse(1, "unable to connect to 127.0.0.1:1"));
    }
}
