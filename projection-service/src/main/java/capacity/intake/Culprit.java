package capacity.intake;

import capacity.history.Batch;
import capacity.history.Letter;
import capacity.history.Refused;
import capacity.history.Store;
import capacity.intake.Understood.Item;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Finds the one record for which the database will never take a batch, by trying ever smaller parts of it. */
final class Culprit {

    private static final Logger LOG = Logger.getLogger(Culprit.class);

    private final Store store;
    private final Model model;

    Culprit(Store store, Model model) {
        this.store = store;
        this.model = model;
    }

    /**
     * @param read was refused
     * @return the same with the first culprit as a dead letter
     * @throws Refused if it is not the fault of any record
     */
    Understood bury(Understood read, Refused refusal) {
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
        LOG.errorf("the database does not take a record: %s", refusal.state());
        List<Item> items = new ArrayList<>(read.items());
        items.set(taken, new Item(items.get(taken).record(), null, Letter.Reason.BROKEN));
        return new Understood(read.moves(), items, read.watermarks());
    }

    private static Understood first(Understood read, int count) {
        return new Understood(read.moves(), read.items().subList(0, count), read.watermarks());
    }

    private boolean refuses(Understood part) {
        Batch batch = Folding.of(part, model);
        return store.refuses(model.generation(), batch, model.state().after(batch));
    }
}
