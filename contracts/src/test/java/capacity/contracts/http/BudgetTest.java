package capacity.contracts.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Budget budget = new Budget(20);
    private final long start = System.nanoTime() + SECOND;

    @Test
    void each_second_has_its_own_and_no_more() {
        assertEquals(20, spentIn(0));
        assertEquals(20, spentIn(1));
        assertEquals(20, spentIn(60));
    }

    private long spentIn(long second) {
        return LongStream.range(0, 1000)
                .filter(i -> budget.spend(start + second * SECOND + i))
                .count();
    }
}
