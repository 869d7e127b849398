package capacity.journal.postgres;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.concurrent.CompletableFuture;

/** Reads the journal page by page. While one page is sent to Kafka, the database already sends the next. */
public final class ReadAhead {

    private static final String PAGE = Sql.load(ReadAhead.class, "page.sql");
    private static final long BYTES = 16 << 20;

    private final PgSession session;
    private final int page;
    private long after = -1;
    private CompletableFuture<RowSet<Row>> next;

    public ReadAhead(PgSession session, int page) {
        this.session = session;
        this.page = page;
    }

    /** The facts after the position, fewer if they are large; after a full page it requests the next one. */
    public RowSet<Row> behind(long position) {
        RowSet<Row> rows = session.await(position == after ? next : ask(position));
        after = -1;
        if (rows.size() == page) {
            after = position + page;
            next = ask(after);
        }
        return rows;
    }

    private CompletableFuture<RowSet<Row>> ask(long position) {
        return session.send(PAGE, Tuple.of(position, page, BYTES));
    }
}
