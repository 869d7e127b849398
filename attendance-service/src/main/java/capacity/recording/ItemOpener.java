package capacity.recording;

import capacity.batch.Item;
import capacity.contracts.http.body.MergePatch;
import capacity.participant.Keys;
import capacity.scan.ScanReader;
import capacity.scan.SealedJson;
import capacity.scan.Submission;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Reads quarantined items again. */
public final class ItemOpener {

    private final Keys keys;
    private final ScanReader reader;

    public ItemOpener(Keys keys, ScanReader reader) {
        this.keys = keys;
        this.reader = reader;
    }

    /**
     * As sent, or as corrected since.
     *
     * @throws capacity.participant.Seal.NotOpened if it cannot be opened
     */
    JsonNode open(Item item) {
        return SealedJson.open(keys.quarantine(), item.corrected() == null ? item.item() : item.corrected());
    }

    /** With corrections, which cannot change its id. */
    static JsonNode correct(JsonNode item, UUID id, ObjectNode corrections) {
        return MergePatch.apply(item, corrections.deepCopy().put("id", id.toString()));
    }

    Submission read(JsonNode item) {
        return reader.read(item);
    }
}
