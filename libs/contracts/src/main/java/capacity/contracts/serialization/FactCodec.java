package capacity.contracts.serialization;

import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Facts to JSON text and back. The same fact always gives the same text, so that copies can be compared byte by byte.
 */
public final class FactCodec {

    private static final ObjectMapper JSON = FactJson.mapper();

    private FactCodec() {}

    public static String encode(Fact fact) {
        try {
            return JSON.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact of type " + FactTypes.nameOf(fact) + " cannot be written", e);
        }
    }

    /**
     * @throws UnknownFactType if this version of the software does not know the type
     * @throws BrokenFact if the text is not a fact of this type; the message never quotes the text
     */
    public static Fact decode(String type, String json) {
        Class<? extends Fact> known = FactTypes.classOf(type).orElseThrow(() -> new UnknownFactType(type));
        try {
            return JSON.readValue(json, known);
        } catch (JsonProcessingException e) {
            throw new BrokenFact(type);
        }
    }

    public static final class UnknownFactType extends RuntimeException {
        UnknownFactType(String type) {
            super("unknown fact type " + type);
        }
    }

    public static final class BrokenFact extends RuntimeException {
        BrokenFact(String type) {
            super("not readable as " + type);
        }
    }
}
