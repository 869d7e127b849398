package capacity.intake;

import capacity.batch.Learning;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.kafka.Cursor;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.List;
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
        try {
            return Learning.cursors(pool.query(Learning.FIND_CURSORS)
                    .execute()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            throw new JournalUnavailable(e);
        }
    }
}
