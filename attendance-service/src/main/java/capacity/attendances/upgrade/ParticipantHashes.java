package capacity.attendances.upgrade;

import capacity.attendances.participant.ParticipantRegister;
import capacity.attendances.participant.Person;
import capacity.attendances.participant.Seal;
import capacity.journal.postgres.Sql;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The hashes of the people in the register. */
final class ParticipantHashes {

    private static final String FIND = Sql.load(ParticipantHashes.class, "find-participants.sql");
    private static final String SAVE = Sql.load(ParticipantHashes.class, "save-participants.sql");

    private final ParticipantRegister register;
    private final HashPages pages;

    ParticipantHashes(Pool pool, ParticipantRegister register) {
        this.register = register;
        this.pages = new HashPages(pool, FIND, SAVE);
    }

    HashPages.Count renew() throws InterruptedException {
        return pages.run(this::change);
    }

    private HashPages.Change change(List<Row> rows) {
        List<UUID> ids = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Row row : rows) {
            try {
                Person person = person(row);
                addresses.add(person == null || person.email() == null ? null : register.hash(person.email()));
                names.add(person == null ? null : register.nameHash(person.name()));
                ids.add(row.getUUID("id"));
            } catch (Seal.NotOpened e) {
                continue; // counted by the caller
            }
        }
        return new HashPages.Change(
                ids.size(),
                Tuple.of(ids.toArray(UUID[]::new), addresses.toArray(String[]::new), names.toArray(String[]::new)));
    }

    private Person person(Row row) {
        Buffer details = row.getBuffer("details");
        return details == null
                ? null
                : register.open(row.getBuffer("wrapped_key").getBytes(), details.getBytes());
    }
}
