package capacity.contracts.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** So many times a second, and no more. */
final class Budget {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int perSecond;
    private final AtomicLong since = new AtomicLong(System.nanoTime());
    private final AtomicLong spent = new AtomicLong();

    Budget(int perSecond) {
        this.perSecond = perSecond;
    }

    boolean spend() {
        return spend(System.nanoTime());
    }

    boolean spend(long now) {
        long start = since.get();
        if (now - start >= SECOND && since.compareAndSet(start, now)) {
            spent.set(0);
        }
        return spent.incrementAndGet() <= perSecond;
    }
}
