package capacity.endtoend.abuse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long each of many requests took. */
final class LatencySample {

    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    void add(long each) {
        nanos.add(each);
    }

    int count() {
        return nanos.size();
    }

    Duration percentile(int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty() ? Duration.ZERO : Duration.ofNanos(sorted.get((sorted.size() - 1) * percent / 100));
    }
}
