package capacity.attendances.eventfeed;

import capacity.attendances.knownevents.KnownEventUpdater.SkippedRecord;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.jboss.logging.Logger;

/** Records that are no facts. The database has all of them; strangers who write to the topic must not fill a disk with lines. */
final class SkippedRecordMeter {

    private static final Logger LOG = Logger.getLogger(SkippedRecordMeter.class);
    private static final int MOST_TOLD = 10;

    private final Counter counter;

    SkippedRecordMeter(MeterRegistry meters) {
        this.counter = Counter.builder("capacity.intake.faults")
                .description("records of events that were passed by")
                .register(meters);
    }

    void tell(List<SkippedRecord> found) {
        counter.increment(found.size());
        found.stream()
                .limit(MOST_TOLD)
                .forEach(fault -> LOG.errorf("passed by, %s: %s", fault.place(), fault.reason()));
        if (found.size() > MOST_TOLD) {
            LOG.errorf("and %d more like these", found.size() - MOST_TOLD);
        }
    }
}
