package capacity.http.problem;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Counts refused requests and logs them by code: the request may contain personal data, the code never does. Codes are
 * constants of this project, so there are few.
 */
@ApplicationScoped
public class RefusalMetrics {
    /** Lines a second at most: a client that sends thousands of bad requests must not fill the disk. */
    static final int LINES = 20;

    private static final Logger LOG = Logger.getLogger(RefusalMetrics.class);

    private final MeterRegistry meters;
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();
    private final RateLimiter lines = new RateLimiter(LINES);

    RefusalMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    public Problem count(Problem problem) {
        counters.computeIfAbsent(problem.code(), code -> counter(problem)).increment();
        if (lines.tryAcquire()) {
            LOG.infof("answered %d %s", problem.status(), problem.code());
        }
        return problem;
    }

    private Counter counter(Problem problem) {
        return Counter.builder("capacity.refusals")
                .description("requests that were answered with a problem")
                .tag("code", problem.code())
                .tag("status", Integer.toString(problem.status()))
                .register(meters);
    }
}
