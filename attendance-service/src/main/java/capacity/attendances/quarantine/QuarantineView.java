package capacity.attendances.quarantine;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item as it is listed.
 *
 * @param reason code of the reason why it waits, or waited
 * @param errors faults of the content; null if the caller may not see names, because pointers repeat what was sent
 * @param item as sent; null after the release, and if it cannot be decrypted
 * @param corrected the item with its corrections; null if there are none
 * @param receivedBy opaque subject id, like settledBy
 * @param dismissal reason of the dismissal
 */
@Schema(requiredProperties = {"id", "status", "reason", "detail", "receivedAt", "receivedBy"})
public record QuarantineView(
        UUID id,
        String status,
        String reason,
        String detail,
        JsonNode errors,
        UUID eventId,
        JsonNode item,
        JsonNode corrected,
        Instant receivedAt,
        String receivedBy,
        Instant settledAt,
        String settledBy,
        String dismissal) {

    static QuarantineView of(QuarantineRow row, JsonNode errors, JsonNode item, JsonNode corrected) {
        return new QuarantineView(
                row.id,
                row.status.toLowerCase(Locale.ROOT),
                row.code,
                row.detail,
                errors,
                row.eventId,
                item,
                corrected,
                row.receivedAt,
                row.receivedBy,
                row.settledAt,
                row.settledBy,
                row.settledHow);
    }
}
