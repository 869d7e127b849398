package capacity.attendances.quarantine;

import capacity.attendances.participant.ParticipantRegister;
import capacity.attendances.participant.Seal;
import capacity.attendances.scan.SealedJson;
import capacity.http.query.Page;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads lists of quarantined items, with or without personal data. */
@ApplicationScoped
public class QuarantineReader {

    /** The number of a row, and what is shown of it. */
    record ItemEntry(long sequence, QuarantineView view) {}

    private final Seal seal;

    QuarantineReader(ParticipantRegister register) {
        this.seal = register.keys().quarantine();
    }

    /** @param more whether there are more items after these */
    record ItemPage(List<ItemEntry> rows, boolean more) {}

    /**
     * Measures the rows before it reads them: one item may be as large as a batch, and hundreds of them larger than the
     * memory.
     */
    @WithSession
    Uni<ItemPage> list(QuarantineFilter filter, Page page, boolean names) {
        return QuarantineRow.sizes(filter, page.position(), page.fetch()).flatMap(sizes -> {
            int rows = Math.min(page.limit(), fitting(sizes));
            return QuarantineRow.find(filter, page.position(), Math.max(1, rows))
                    .map(found -> new ItemPage(shown(found, names), sizes.size() > rows));
        });
    }

    @WithSession
    Uni<List<QuarantineRow.Place>> places(QuarantineFilter filter, long after, int most) {
        return QuarantineRow.places(filter, after, most);
    }

    private static int fitting(List<QuarantineRow.Size> sizes) {
        long bytes = 0;
        int count = 0;
        for (QuarantineRow.Size each : sizes) {
            bytes += each.bytes();
            if (bytes > Page.MAX_CHARACTERS && count > 0) {
                break;
            }
            count++;
        }
        return count;
    }

    private List<ItemEntry> shown(List<QuarantineRow> rows, boolean names) {
        return rows.stream()
                .map(row -> new ItemEntry(row.sequence, names ? whole(row) : impersonal(row)))
                .toList();
    }

    private QuarantineView whole(QuarantineRow row) {
        return QuarantineView.of(row, open(row.faults), open(row.item), open(row.corrected));
    }

    private QuarantineView impersonal(QuarantineRow row) {
        return QuarantineView.of(row, null, impersonal(open(row.item)), impersonal(open(row.corrected)));
    }

    private static JsonNode impersonal(JsonNode item) {
        return item == null ? null : ImpersonalItem.of(item);
    }

    /** Null also if the item cannot be decrypted, so that the others on the page can still be listed. */
    private JsonNode open(byte[] sealed) {
        try {
            return sealed == null ? null : SealedJson.open(seal, sealed);
        } catch (IllegalStateException e) {
            return null;
        }
    }
}
