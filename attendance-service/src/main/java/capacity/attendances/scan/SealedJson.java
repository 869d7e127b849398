package capacity.attendances.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.attendances.participant.Seal;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/**
 * JSON in the quarantine. It is opened without the limits on what strangers send, for these were kept when it came: the list of
 * what is wrong with an item may be longer than the item, and a name may be written otherwise than it was sent.
 */
public final class SealedJson {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private SealedJson() {}

    static byte[] seal(Seal seal, JsonNode json) {
        return seal.seal(json.toString().getBytes(UTF_8));
    }

    /**
     * @throws Seal.NotOpened if it cannot be opened with this key
     * @throws IllegalStateException if it is no JSON; the message never quotes it
     */
    public static JsonNode open(Seal seal, byte[] sealed) {
        try {
            return JSON.readTree(seal.open(sealed));
        } catch (IOException | NumberFormatException e) {
            throw new IllegalStateException("what was sealed is no JSON");
        }
    }
}
