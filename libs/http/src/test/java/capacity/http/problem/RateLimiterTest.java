package capacity.http.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final RateLimiter budget = new RateLimiter(20);
    private final long start = System.nanoTime() + SECOND;

    @Test
    void each_second_has_its_own_limit() {
        assertEquals(20, spentIn(0));
        assertEquals(20, spentIn(1));
        assertEquals(20, spentIn(60));
    }

    private long spentIn(long second) {
        return LongStream.range(0, 1000)
                .filter(i -> budget.tryAcquire(start + second * SECOND + i))
                .count();
    }
}
