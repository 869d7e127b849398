package capacity.contracts.serialization;

import capacity.contracts.envelope.Watermark;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Watermarks to JSON text and back. */
public final class WatermarkCodec {

    private static final ObjectMapper JSON = FactJson.mapper();

    private WatermarkCodec() {}

    public static String encode(Watermark watermark) {
        try {
            return JSON.writeValueAsString(watermark);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a watermark cannot be written", e);
        }
    }

    /** @throws IllegalArgumentException if the text is not a watermark */
    public static Watermark decode(String json) {
        try {
            return JSON.readValue(json, Watermark.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not readable as a watermark", e);
        }
    }
}
