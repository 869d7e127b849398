package capacity.projections.projector;

import capacity.projections.deadletters.DeadLetter;
import capacity.projections.jdbc.DatabaseRefusal;
import capacity.projections.model.ReadModel;
import capacity.projections.store.Batch;
import capacity.projections.store.BatchStore;
import capacity.projections.topicfeed.DecodedRecords;
import capacity.projections.topicfeed.DecodedRecords.Item;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Finds the record because of which the database refuses a batch, by trying smaller and smaller parts of it. */
final class PoisonRecordFinder {

    private static final Logger LOG = Logger.getLogger(PoisonRecordFinder.class);

    private final BatchStore store;
    private final ReadModel model;

    PoisonRecordFinder(BatchStore store, ReadModel model) {
        this.store = store;
        this.model = model;
    }

    /**
     * @param read the records of the refused batch
     * @return the same records, with the first refused one as a dead letter
     * @throws Refused if no record causes the refusal
     */
    DecodedRecords markPoisonRecord(DecodedRecords read, DatabaseRefusal refusal) {
        if (refuses(first(read, 0)) || !refuses(read)) {
            throw refusal;
        }
        int taken = 0;
        int refused = read.items().size();
        while (refused - taken > 1) {
            int middle = (taken + refused) / 2;
            if (refuses(first(read, middle))) {
                refused = middle;
            } else {
                taken = middle;
            }
        }
        LOG.errorf("the database refuses a record, SQLSTATE %s", refusal.state());
        List<Item> items = new ArrayList<>(read.items());
        items.set(taken, new Item(items.get(taken).record(), null, DeadLetter.Reason.BROKEN));
        return new DecodedRecords(read.moves(), items, read.watermarks());
    }

    private static DecodedRecords first(DecodedRecords read, int count) {
        return new DecodedRecords(read.moves(), read.items().subList(0, count), read.watermarks());
    }

    private boolean refuses(DecodedRecords part) {
        Batch batch = BatchBuilder.of(part, model);
        return store.refuses(model.generation(), batch, model.state().after(batch));
    }
}
