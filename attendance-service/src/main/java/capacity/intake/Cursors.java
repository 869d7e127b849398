package capacity.intake;

import capacity.batch.Learning;
import capacity.batch.Learning.Place;
import capacity.batch.Relearning;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.kafka.Cursor;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How far the events were read, as the database has it. */
@Singleton
public class Cursors {

    private static final long PATIENCE_SECONDS = 5;

    private final Pool pool;

    Cursors(Pool pool) {
        this.pool = pool;
    }

    List<Cursor> stored() throws InterruptedException {
        return Learning.cursors(rows(Learning.FIND_CURSORS));
    }

    /** Records that could not be taken in. */
    Set<Place> passedBy() throws InterruptedException {
        return Relearning.places(rows(Relearning.FIND_FAULTS));
    }

    private RowSet<Row> rows(String sql) throws InterruptedException {
        try {
            return pool.query(sql)
                    .execute()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new JournalUnavailable(e);
        }
    }
}
