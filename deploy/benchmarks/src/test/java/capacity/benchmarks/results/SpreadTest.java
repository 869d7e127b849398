package capacity.benchmarks.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void the_median_of_an_odd_number_of_rounds_is_the_one_in_the_middle() {
        assertEquals(new Spread(3, 1, 100, 5), Spread.of(List.of(100.0, 1.0, 3.0, 4.0, 2.0)));
    }

    @Test
    void the_median_of_an_even_number_of_rounds_is_between_two() {
        assertEquals(2.5, Spread.of(List.of(4.0, 1.0, 3.0, 2.0)).median());
    }

    @Test
    void without_a_round_there_is_no_median() {
        assertThrows(IllegalArgumentException.class, () -> Spread.of(List.of()));
    }

    @Test
    void a_percentile_is_a_value_that_was_measured() {
        List<Double> hundred =
                DoubleStream.iterate(100, i -> i - 1).limit(100).boxed().toList();
        assertEquals(50, Spread.percentile(hundred, 0.5));
        assertEquals(99, Spread.percentile(hundred, 0.99));
        assertEquals(100, Spread.percentile(hundred, 1));
        assertEquals(7, Spread.percentile(List.of(7.0), 0.01));
    }
}
