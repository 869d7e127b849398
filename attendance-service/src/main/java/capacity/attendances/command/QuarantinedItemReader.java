package capacity.attendances.command;

import capacity.attendances.participant.DerivedKeys;
import capacity.attendances.scan.ScanReader;
import capacity.attendances.scan.SealedJson;
import capacity.attendances.scan.Submission;
import capacity.attendances.unitofwork.QuarantinedItem;
import capacity.http.body.MergePatch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Decrypts quarantined items and reads them again. */
public final class QuarantinedItemReader {

    private final DerivedKeys keys;
    private final ScanReader reader;

    public QuarantinedItemReader(DerivedKeys keys, ScanReader reader) {
        this.keys = keys;
        this.reader = reader;
    }

    /**
     * The item as sent, or with its latest corrections.
     *
     * @throws capacity.attendances.participant.Seal.NotOpened if it cannot be decrypted
     */
    JsonNode open(QuarantinedItem item) {
        return SealedJson.open(keys.quarantine(), item.corrected() == null ? item.item() : item.corrected());
    }

    /** Applies the corrections, which cannot change the id. */
    static JsonNode correct(JsonNode item, UUID id, ObjectNode corrections) {
        return MergePatch.apply(item, corrections.deepCopy().put("id", id.toString()));
    }

    Submission read(JsonNode item) {
        return reader.read(item);
    }
}
