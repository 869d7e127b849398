package capacity.attendances.unitofwork;

import capacity.attendances.decider.KnownEvent;
import capacity.contracts.decision.Rejection;
import capacity.journal.reader.Cursor;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/** Makes objects from rows of the tables. */
public final class BatchRows {

    private BatchRows() {}

    static Receipt receipt(Row row) {
        return new Receipt(
                row.getUUID("scan_id"),
                row.getString("content"),
                Receipt.Status.valueOf(row.getString("status")),
                row.getUUID("participant_id"),
                row.getUUID("event_id"),
                row.getLocalDate("day"),
                row.getUUID("standing"),
                row.getLong("position"),
                row.getString("occurred_at"),
                row.getString("time_zone_rules"));
    }

    static KnownEvent event(Row row) {
        return new KnownEvent(
                row.getUUID("id"),
                KnownEvent.Status.valueOf(row.getString("status")),
                row.getString("time_zone"),
                row.getLocalDate("starts_on"),
                row.getLocalDate("ends_on"),
                row.getLong("version"));
    }

    static KnownParticipant participant(Row row) {
        return new KnownParticipant(
                row.getUUID("id"),
                row.getString("address_hash"),
                bytes(row, "content_key"),
                bytes(row, "wrapped_key"),
                bytes(row, "details"));
    }

    public static Cursor cursor(Row row) {
        return new Cursor(
                row.getString("topic"),
                row.getString("topic_id"),
                row.getInteger("partition"),
                row.getLong("next_offset"),
                row.getLong("last_position"));
    }

    public static QuarantinedItem item(Row row) {
        return new QuarantinedItem(
                row.getUUID("id"),
                QuarantinedItem.Status.valueOf(row.getString("status")),
                new Rejection(row.getString("code"), row.getString("detail")),
                row.getUUID("event_id"),
                row.getString("address_hash"),
                bytes(row, "item"),
                bytes(row, "corrected"),
                bytes(row, "faults"),
                instant(row, "received_at"),
                row.getString("received_by"),
                settled(row),
                row.getUUID("command"));
    }

    private static QuarantinedItem.Settlement settled(Row row) {
        Instant at = instant(row, "settled_at");
        return at == null
                ? null
                : new QuarantinedItem.Settlement(at, row.getString("settled_by"), row.getString("settled_how"));
    }

    static byte[] bytes(Row row, String column) {
        Buffer value = row.getBuffer(column);
        return value == null ? null : value.getBytes();
    }

    private static Instant instant(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
