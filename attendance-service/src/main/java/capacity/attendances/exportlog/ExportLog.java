package capacity.attendances.exportlog;

import capacity.http.export.ExportRecord;
import capacity.http.export.ExportRequest;
import capacity.http.response.JsonOutput;
import capacity.journal.postgres.Sql;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Records exports that contain names. Without the record no name is sent, and the file gets no end. */
@ApplicationScoped
public class ExportLog {

    private static final String BEGIN = Sql.load(ExportLog.class, "begin-export.sql");
    private static final String END = Sql.load(ExportLog.class, "end-export.sql");

    private final Pool pool;

    ExportLog(Pool pool) {
        this.pool = pool;
    }

    /** @param actor opaque subject id */
    public ExportRecord entry(String list, ExportRequest asked, String actor) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String filter = JsonOutput.text(asked.filters());
        return new ExportRecord() {
            @Override
            public Uni<Void> begin() {
                return execute(BEGIN, Tuple.of(id, list, filter, asked.format().code(), actor));
            }

            @Override
            public Uni<Void> end(long rows, boolean whole) {
                return execute(END, Tuple.of(id, rows, whole));
            }
        };
    }

    private Uni<Void> execute(String sql, Tuple values) {
        return Uni.createFrom()
                .completionStage(() -> pool.preparedQuery(sql).execute(values).toCompletionStage())
                .replaceWithVoid();
    }
}
