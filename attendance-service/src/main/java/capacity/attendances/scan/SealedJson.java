package capacity.attendances.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.attendances.participant.Seal;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/**
 * JSON in the quarantine. It is read without the size limits of requests, which were checked on arrival: the list of an
 * item's faults may be longer than the item, and a name may be spelled longer than it was sent.
 */
public final class SealedJson {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private SealedJson() {}

    static byte[] seal(Seal seal, JsonNode json) {
        return seal.seal(json.toString().getBytes(UTF_8));
    }

    /**
     * @throws Seal.NotOpened if it cannot be decrypted with this key
     * @throws IllegalStateException if it is not JSON; the message never quotes it
     */
    public static JsonNode open(Seal seal, byte[] sealed) {
        try {
            return JSON.readTree(seal.open(sealed));
        } catch (IOException | NumberFormatException e) {
            throw new IllegalStateException("a decrypted item is not JSON");
        }
    }
}
