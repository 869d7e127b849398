package capacity.projections.projector;

import capacity.projections.store.Batch;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Logs the defects of a batch. It logs only some, because the database has all of them and a stranger who writes to a
 * topic must not fill the disk with log lines.
 */
final class BatchDefectLog {

    private static final Logger LOG = Logger.getLogger(BatchDefectLog.class);
    private static final int MOST_TOLD = 10;

    private BatchDefectLog() {}

    static void of(Batch batch) {
        tell(
                batch.gaps(),
                gap -> LOG.errorf(
                        "a version is missing before version %d of stream %s (%s, position %d)",
                        gap.version(), gap.stream(), gap.journal(), gap.position()));
        tell(
                batch.letters(),
                letter -> LOG.errorf(
                        "dead letter (%s): %s-%d at offset %d, type %s",
                        letter.reason().code(), letter.topic(), letter.partition(), letter.offset(), letter.type()));
    }

    private static <T> void tell(List<T> all, Consumer<T> line) {
        all.stream().limit(MOST_TOLD).forEach(line);
        if (all.size() > MOST_TOLD) {
            LOG.errorf("and %d more like these", all.size() - MOST_TOLD);
        }
    }
}
