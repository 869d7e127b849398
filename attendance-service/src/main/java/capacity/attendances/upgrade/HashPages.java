package capacity.attendances.upgrade;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Changes the rows of one table page by page. What was done stays done, whenever the service ends. Blocking. */
final class HashPages {

    private static final int PAGE = 200;
    private static final long PATIENCE_SECONDS = 30;

    private final Pool pool;
    private final String find;
    private final String save;

    HashPages(Pool pool, String find, String save) {
        this.pool = pool;
        this.find = find;
        this.save = save;
    }

    /** @param skipped rows that cannot be decrypted; they keep the earlier hash */
    record Count(long changed, long skipped) {}

    /** @param values the arguments of the change, made of the readable rows of a page; empty if there are none */
    Count run(Function<List<Row>, Change> values) throws InterruptedException {
        UUID last = new UUID(0, 0);
        long changed = 0;
        long skipped = 0;
        while (true) {
            List<Row> page = StreamSupport.stream(
                            ask(find, Tuple.of(last, PAGE)).spliterator(), false)
                    .toList();
            if (page.isEmpty()) {
                return new Count(changed, skipped);
            }
            Change change = values.apply(page);
            if (change.rows() > 0) {
                ask(save, change.arguments());
            }
            changed += change.rows();
            skipped += page.size() - change.rows();
            last = page.get(page.size() - 1).getUUID("id");
        }
    }

    record Change(int rows, Tuple arguments) {}

    private RowSet<Row> ask(String sql, Tuple arguments) throws InterruptedException {
        try {
            return pool.preparedQuery(sql)
                    .execute(arguments)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
