package capacity.quarantine;

import capacity.participant.Register;
import capacity.participant.Seal;
import capacity.scan.SealedJson;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads lists of quarantined items, with or without what may be personal. */
@ApplicationScoped
public class Quarantine {

    /** A row and what is shown of it. */
    record Shown(long sequence, QuarantineView view) {}

    private final Seal seal;

    Quarantine(Register register) {
        this.seal = register.keys().quarantine();
    }

    @WithSession
    Uni<List<Shown>> list(QuarantineFilter filter, long after, int most, boolean names) {
        return QuarantineRow.find(filter, after, most).map(rows -> rows.stream()
                .map(row -> new Shown(row.sequence, names ? whole(row) : impersonal(row)))
                .toList());
    }

    private QuarantineView whole(QuarantineRow row) {
        return QuarantineView.of(row, open(row.faults), open(row.item), open(row.corrected));
    }

    private QuarantineView impersonal(QuarantineRow row) {
        return QuarantineView.of(row, null, impersonal(open(row.item)), impersonal(open(row.corrected)));
    }

    private static JsonNode impersonal(JsonNode item) {
        return item == null ? null : Impersonal.of(item);
    }

    /** Null also if it cannot be opened: the others on its page must be seen nevertheless. */
    private JsonNode open(byte[] sealed) {
        try {
            return sealed == null ? null : SealedJson.open(seal, sealed);
        } catch (IllegalStateException e) {
            return null;
        }
    }
}
