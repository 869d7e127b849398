package capacity.attendances.command;

import capacity.attendances.participant.ParticipantRegister;
import capacity.attendances.scan.Identity;
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

    private final ParticipantRegister register;
    private final ScanReader reader;

    public QuarantinedItemReader(ParticipantRegister register, ScanReader reader) {
        this.register = register;
        this.reader = reader;
    }

    ParticipantRegister register() {
        return register;
    }

    /**
     * The item as sent, or with its latest corrections.
     *
     * @throws capacity.attendances.participant.Seal.NotOpened if it cannot be decrypted
     */
    JsonNode open(QuarantinedItem item) {
        return SealedJson.open(register.keys().quarantine(), item.corrected() == null ? item.item() : item.corrected());
    }

    /** Applies the corrections, which cannot change the id. */
    static JsonNode correct(JsonNode item, UUID id, ObjectNode corrections) {
        return MergePatch.apply(item, corrections.deepCopy().put("id", id.toString()));
    }

    /** @param sent the item before all corrections: an organizer who names the participant says whose name it has */
    Submission read(JsonNode item, JsonNode sent) {
        Submission read = reader.read(item);
        String name = sent.path("participant").path("name").textValue();
        return read.scan() != null && read.scan().identity() instanceof Identity.Known known
                ? read.identified(new Identity.Known(known.participantId(), name))
                : read;
    }
}
