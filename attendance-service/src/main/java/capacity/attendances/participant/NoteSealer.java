package capacity.attendances.participant;

import capacity.http.problem.ProblemException;
import capacity.journal.postgres.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Encrypts notes about people before their command enters the queue. */
@Singleton
public class NoteSealer {

    private static final String FIND = Sql.load(NoteSealer.class, "find-wrapped-key.sql");

    private final Pool pool;
    private final ParticipantRegister register;

    NoteSealer(Pool pool, ParticipantRegister register) {
        this.pool = pool;
        this.register = register;
    }

    /** @return the note encrypted with the key of the scanned person; null if there is no note or no such person */
    public Uni<byte[]> seal(UUID scan, String note) {
        if (note == null) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .completionStage(
                        () -> pool.preparedQuery(FIND).execute(Tuple.of(scan)).toCompletionStage())
                .map(rows -> rows.size() == 0 ? null : seal(rows.iterator().next(), note));
    }

    private byte[] seal(Row row, String note) {
        Buffer wrapped = row.getBuffer("wrapped_key");
        try {
            return register.note(wrapped.getBytes(), note);
        } catch (Seal.NotOpened e) {
            throw ProblemException.refused(
                    "unreadable", "The participant's key cannot be decrypted. Annul the scan without a note.");
        }
    }
}
