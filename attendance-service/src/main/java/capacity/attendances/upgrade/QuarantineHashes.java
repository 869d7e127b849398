package capacity.attendances.upgrade;

import capacity.attendances.participant.ParticipantRegister;
import capacity.attendances.participant.Seal;
import capacity.attendances.scan.SealedJson;
import capacity.journal.postgres.Sql;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The hashes of addresses in quarantine. */
final class QuarantineHashes {

    private static final String FIND = Sql.load(QuarantineHashes.class, "find-items.sql");
    private static final String SAVE = Sql.load(QuarantineHashes.class, "save-items.sql");

    private final ParticipantRegister register;
    private final HashPages pages;

    QuarantineHashes(Pool pool, ParticipantRegister register) {
        this.register = register;
        this.pages = new HashPages(pool, FIND, SAVE);
    }

    HashPages.Count renew() throws InterruptedException {
        return pages.run(this::change);
    }

    private HashPages.Change change(List<Row> rows) {
        List<UUID> ids = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (Row row : rows) {
            try {
                String email = email(row.getBuffer("item"));
                addresses.add(email == null ? null : register.hash(email));
                ids.add(row.getUUID("id"));
            } catch (Seal.NotOpened e) {
                continue; // counted by the caller
            }
        }
        return new HashPages.Change(
                ids.size(), Tuple.of(ids.toArray(UUID[]::new), (Object) addresses.toArray(String[]::new)));
    }

    private String email(Buffer item) {
        return item == null
                ? null
                : SealedJson.open(register.keys().quarantine(), item.getBytes())
                        .path("participant")
                        .path("email")
                        .textValue();
    }
}
