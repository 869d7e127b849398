package capacity.attendances.knownevents;

import capacity.attendances.knownevents.KnownEventUpdater.RecordLocation;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.reader.Cursor;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How far the events topic was read, according to the database. */
@Singleton
public class EventCursors {

    private static final long PATIENCE_SECONDS = 5;

    private final Pool pool;

    EventCursors(Pool pool) {
        this.pool = pool;
    }

    public List<Cursor> stored() throws InterruptedException {
        return KnownEventUpdater.cursors(rows(KnownEventUpdater.FIND_CURSORS));
    }

    /** Places of the records that were skipped. */
    public Set<RecordLocation> passedBy() throws InterruptedException {
        return KnownEventRebuild.places(rows(KnownEventRebuild.FIND_FAULTS));
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
