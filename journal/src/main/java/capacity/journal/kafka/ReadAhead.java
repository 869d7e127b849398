package capacity.journal.kafka;

import capacity.journal.postgres.PgSession;
import capacity.journal.postgres.Rows;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.concurrent.CompletableFuture;

/** The journal, page by page. While one page goes to Kafka, the database already sends the next. */
final class ReadAhead {

    private final PgSession session;
    private final int page;
    private long after = -1;
    private CompletableFuture<RowSet<Row>> next;

    ReadAhead(PgSession session, int page) {
        this.session = session;
        this.page = page;
    }

    /** Facts behind the position; asks for what follows them if there is probably more. */
    RowSet<Row> behind(long position) {
        RowSet<Row> rows = session.await(position == after ? next : ask(position));
        after = -1;
        if (rows.size() == page) {
            after = position + page;
            next = ask(after);
        }
        return rows;
    }

    private CompletableFuture<RowSet<Row>> ask(long position) {
        return session.send(Rows.AFTER, Tuple.of(position, page));
    }
}
