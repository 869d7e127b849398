package capacity.attendances.participant;

import capacity.journal.postgres.Sql;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/**
 * Checks that the database was first written with the present master key. With another key no one would be recognised:
 * every scanned participant would be registered a second time, and every repeated scan would seem to have different
 * content.
 */
@Singleton
public class MasterKeyCheck {

    private static final String FIND = Sql.load(MasterKeyCheck.class, "find-master-key.sql");
    private static final String SAVE = Sql.load(MasterKeyCheck.class, "save-master-key.sql");
    private static final String SOME_KEYS = Sql.load(MasterKeyCheck.class, "some-wrapped-keys.sql");
    private static final long PATIENCE_SECONDS = 10;

    private final Pool pool;

    MasterKeyCheck(Pool pool) {
        this.pool = pool;
    }

    /**
     * Waits for the database.
     *
     * @throws IllegalStateException if this is not the key of the database, or the database does not answer
     */
    public void check(ParticipantRegister register) {
        String mine = register.keys().mark();
        if (mark().isEmpty() && hasWritten(register)) {
            ask(SAVE, Tuple.of(mine));
        }
        if (!mark().equals(Optional.of(mine))) {
            throw new IllegalStateException("CAPACITY_MASTER_KEY is not the key that this database was written with."
                    + " The service does not start; see docs/operations/recovery.md");
        }
    }

    private Optional<String> mark() {
        return rows(FIND, Tuple.tuple()).stream()
                .map(row -> row.getString("mark"))
                .findFirst();
    }

    /** Also true if no one is registered yet. */
    private boolean hasWritten(ParticipantRegister register) {
        List<Buffer> some = rows(SOME_KEYS, Tuple.tuple()).stream()
                .map(row -> row.getBuffer("wrapped_key"))
                .toList();
        return some.isEmpty() || some.stream().anyMatch(key -> register.opens(key.getBytes()));
    }

    private List<Row> rows(String sql, Tuple arguments) {
        return StreamSupport.stream(ask(sql, arguments).spliterator(), false).toList();
    }

    private RowSet<Row> ask(String sql, Tuple arguments) {
        try {
            return pool.preparedQuery(sql)
                    .execute(arguments)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException("cannot find out which master key the database was written with", e);
        }
    }
}
