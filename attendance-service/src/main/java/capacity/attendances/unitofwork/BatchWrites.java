package capacity.attendances.unitofwork;

import capacity.attendances.participant.NewParticipant;
import capacity.journal.postgres.PgTransaction;
import capacity.journal.postgres.Sql;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Sends the changes of a batch: one statement per table. Only the commit waits for them. */
public final class BatchWrites {

    private static final String PARTICIPANTS = Sql.load(BatchWrites.class, "save-participants.sql");
    private static final String NAMES = Sql.load(BatchWrites.class, "save-names.sql");
    private static final String RECEIPTS = Sql.load(BatchWrites.class, "save-receipts.sql");
    private static final String RELEASED = Sql.load(BatchWrites.class, "release-receipts.sql");
    private static final String MOVED = Sql.load(BatchWrites.class, "move-receipts.sql");
    private static final String NOTES = Sql.load(BatchWrites.class, "save-notes.sql");
    private static final String ITEMS = Sql.load(BatchWrites.class, "save-items.sql");

    private BatchWrites() {}

    public static void send(UnitOfWork memory, PgTransaction transaction) {
        Changes changes = memory.changes;
        OffsetDateTime now = time(memory.now());
        transaction.append(changes.facts);
        send(transaction, PARTICIPANTS, changes.participants, rows -> participants(rows, now));
        send(transaction, NAMES, changes.names.entrySet(), BatchWrites::names);
        send(transaction, RECEIPTS, changes.receipts.values(), BatchWrites::receipts);
        send(transaction, RELEASED, changes.released.values(), BatchWrites::receipts);
        send(transaction, MOVED, changes.moved.values(), BatchWrites::days);
        send(transaction, NOTES, changes.notes, BatchWrites::notes);
        send(transaction, ITEMS, changes.items.values(), BatchWrites::items);
    }

    private static <E> void send(
            PgTransaction transaction, String sql, Collection<E> rows, Function<Columns<E>, Tuple> arguments) {
        if (!rows.isEmpty()) {
            transaction.send(sql, arguments.apply(new Columns<>(rows)));
        }
    }

    private static Tuple participants(Columns<NewParticipant> rows, OffsetDateTime now) {
        return Tuple.from(new Object[] {
            rows.of(UUID[]::new, NewParticipant::id),
            rows.of(String[]::new, NewParticipant::addressHash),
            rows.of(String[]::new, NewParticipant::nameHash),
            rows.bytes(NewParticipant::wrappedKey),
            rows.bytes(NewParticipant::contentKey),
            rows.bytes(NewParticipant::details),
            now
        });
    }

    private static Tuple names(Columns<Map.Entry<UUID, byte[]>> rows) {
        return Tuple.of(rows.of(UUID[]::new, Map.Entry::getKey), (Object) rows.bytes(Map.Entry::getValue));
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
            rows.of(Long[]::new, Receipt::position),
            rows.of(String[]::new, Receipt::occurredAt),
            rows.of(String[]::new, Receipt::timeZoneRules)
        });
    }

    private static Tuple days(Columns<Receipt> rows) {
        return Tuple.of(
                rows.of(UUID[]::new, Receipt::scanId),
                rows.of(String[]::new, receipt -> receipt.status().name()),
                rows.of(LocalDate[]::new, Receipt::day),
                rows.of(UUID[]::new, Receipt::standing),
                rows.of(String[]::new, Receipt::timeZoneRules));
    }

    private static Tuple notes(Columns<Changes.Note> rows) {
        return Tuple.of(
                rows.of(Long[]::new, Changes.Note::position),
                rows.of(UUID[]::new, Changes.Note::participantId),
                rows.bytes(Changes.Note::sealed));
    }

    private static Tuple items(Columns<QuarantinedItem> rows) {
        return Tuple.from(new Object[] {
            rows.of(UUID[]::new, QuarantinedItem::id),
            rows.of(String[]::new, item -> item.status().name()),
            rows.of(String[]::new, item -> item.reason().code()),
            rows.of(String[]::new, item -> item.reason().detail()),
            rows.of(UUID[]::new, QuarantinedItem::eventId),
            rows.of(String[]::new, QuarantinedItem::addressHash),
            rows.bytes(QuarantinedItem::item),
            rows.bytes(QuarantinedItem::corrected),
            rows.bytes(QuarantinedItem::faults),
            rows.of(OffsetDateTime[]::new, item -> time(item.receivedAt())),
            rows.of(String[]::new, QuarantinedItem::receivedBy),
            rows.of(OffsetDateTime[]::new, item -> settled(item, settled -> time(settled.at()))),
            rows.of(String[]::new, item -> settled(item, QuarantinedItem.Settlement::by)),
            rows.of(String[]::new, item -> settled(item, QuarantinedItem.Settlement::how)),
            rows.of(UUID[]::new, QuarantinedItem::command)
        });
    }

    private static <V> V settled(QuarantinedItem item, Function<QuarantinedItem.Settlement, V> value) {
        return item.settled() == null ? null : value.apply(item.settled());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
