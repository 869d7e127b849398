package capacity.attendances.eventfeed;

import capacity.attendances.knownevents.KnownEventUpdater.SkippedRecord;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Counts and logs records that were skipped. It logs only some, because the database has all of them and a stranger who
 * writes to the topic must not fill the disk with log lines.
 */
final class SkippedRecordMeter {

    private static final Logger LOG = Logger.getLogger(SkippedRecordMeter.class);
    private static final int MOST_TOLD = 10;

    private final Counter counter;

    SkippedRecordMeter(MeterRegistry meters) {
        this.counter = Counter.builder("capacity.intake.faults")
                .description("records of the events topic that were skipped")
                .register(meters);
    }

    void tell(List<SkippedRecord> found) {
        counter.increment(found.size());
        found.stream()
                .limit(MOST_TOLD)
                .forEach(fault -> LOG.errorf("skipped the record at %s: %s", fault.place(), fault.reason()));
        if (found.size() > MOST_TOLD) {
            LOG.errorf("skipped %d more records", found.size() - MOST_TOLD);
        }
    }
}
