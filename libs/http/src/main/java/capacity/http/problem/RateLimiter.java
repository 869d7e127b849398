package capacity.http.problem;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Allows a fixed number of calls a second. */
final class RateLimiter {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int perSecond;
    private final AtomicLong since = new AtomicLong(System.nanoTime());
    private final AtomicLong spent = new AtomicLong();

    RateLimiter(int perSecond) {
        this.perSecond = perSecond;
    }

    boolean tryAcquire() {
        return tryAcquire(System.nanoTime());
    }

    boolean tryAcquire(long now) {
        long start = since.get();
        if (now - start >= SECOND && since.compareAndSet(start, now)) {
            spent.set(0);
        }
        return spent.incrementAndGet() <= perSecond;
    }
}
