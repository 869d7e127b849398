package capacity.recording;

import capacity.batch.Item;
import capacity.contracts.http.body.MergePatch;
import capacity.participant.Keys;
import capacity.scan.ScanReader;
import capacity.scan.SealedJson;
import capacity.scan.Submission;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads quarantined items again. */
public final class ItemOpener {

    private final Keys keys;
    private final ScanReader reader;

    public ItemOpener(Keys keys, ScanReader reader) {
        this.keys = keys;
        this.reader = reader;
    }

    /** As sent, or as corrected since. */
    public JsonNode open(byte[] item, byte[] corrected) {
        return SealedJson.open(keys.quarantine(), corrected == null ? item : corrected);
    }

    /** Under its own id, which corrections cannot change. */
    Submission reread(Item item, ObjectNode corrections) {
        ObjectNode patch = corrections.deepCopy().put("id", item.id().toString());
        return reader.read(MergePatch.apply(open(item.item(), item.corrected()), patch));
    }
}
