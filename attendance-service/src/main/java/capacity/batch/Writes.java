package capacity.batch;

import capacity.journal.postgres.PgTransaction;
import capacity.journal.postgres.Sql;
import capacity.participant.Candidate;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/** Sends what a batch changes: one statement per table, none waited for before the commit. */
public final class Writes {

    private static final String PARTICIPANTS = Sql.load(Writes.class, "save-participants.sql");
    private static final String RECEIPTS = Sql.load(Writes.class, "save-receipts.sql");
    private static final String RELEASED = Sql.load(Writes.class, "release-receipts.sql");
    private static final String NOTES = Sql.load(Writes.class, "save-notes.sql");
    private static final String ITEMS = Sql.load(Writes.class, "save-items.sql");

    private Writes() {}

    public static void send(Memory memory, PgTransaction transaction) {
        Changes changes = memory.changes;
        OffsetDateTime now = time(memory.now());
        transaction.append(changes.facts);
        send(transaction, PARTICIPANTS, changes.participants, rows -> participants(rows, now));
        send(transaction, RECEIPTS, changes.receipts.values(), Writes::receipts);
        send(transaction, RELEASED, changes.released.values(), Writes::receipts);
        send(transaction, NOTES, changes.notes, Writes::notes);
        send(transaction, ITEMS, changes.items.values(), Writes::items);
    }

    private static <E> void send(
            PgTransaction transaction, String sql, Collection<E> rows, Function<Columns<E>, Tuple> arguments) {
        if (!rows.isEmpty()) {
            transaction.send(sql, arguments.apply(new Columns<>(rows)));
        }
    }

    private static Tuple participants(Columns<Candidate> rows, OffsetDateTime now) {
        return Tuple.of(
                rows.of(UUID[]::new, Candidate::id),
                rows.of(String[]::new, Candidate::addressHash),
                rows.bytes(Candidate::wrappedKey),
                rows.bytes(Candidate::contentKey),
                rows.bytes(Candidate::details),
                now);
    }

    private static Tuple receipts(Columns<Receipt> rows) {
        return Tuple.from(new Object[] {
            rows.of(UUID[]::new, Receipt::scanId),
            rows.of(String[]::new, Receipt::content),
            rows.of(String[]::new, receipt -> receipt.status().name()),
            rows.of(UUID[]::new, Receipt::participantId),
            rows.of(UUID[]::new, Receipt::eventId),
            rows.of(LocalDate[]::new, Receipt::day),
            rows.of(UUID[]::new, Receipt::standing),
            rows.of(Long[]::new, Receipt::position)
        });
    }

    private static Tuple notes(Columns<Changes.Note> rows) {
        return Tuple.of(
                rows.of(Long[]::new, Changes.Note::position),
                rows.of(UUID[]::new, Changes.Note::participantId),
                rows.bytes(Changes.Note::sealed));
    }

    private static Tuple items(Columns<Item> rows) {
        return Tuple.from(new Object[] {
            rows.of(UUID[]::new, Item::id),
            rows.of(String[]::new, item -> item.status().name()),
            rows.of(String[]::new, item -> item.reason().code()),
            rows.of(String[]::new, item -> item.reason().detail()),
            rows.of(UUID[]::new, Item::eventId),
            rows.of(String[]::new, Item::addressHash),
            rows.bytes(Item::item),
            rows.bytes(Item::corrected),
            rows.bytes(Item::faults),
            rows.of(OffsetDateTime[]::new, item -> time(item.receivedAt())),
            rows.of(String[]::new, Item::receivedBy),
            rows.of(OffsetDateTime[]::new, item -> settled(item, settled -> time(settled.at()))),
            rows.of(String[]::new, item -> settled(item, Item.Settled::by)),
            rows.of(String[]::new, item -> settled(item, Item.Settled::how)),
            rows.of(UUID[]::new, Item::command)
        });
    }

    private static <V> V settled(Item item, Function<Item.Settled, V> value) {
        return item.settled() == null ? null : value.apply(item.settled());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
