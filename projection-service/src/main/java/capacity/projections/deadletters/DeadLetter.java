package capacity.projections.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * A record that could not be applied.
 *
 * @param type the type in the envelope; type and stream are null if the envelope cannot be read
 */
public record DeadLetter(
        String topic,
        String topicId,
        int partition,
        long offset,
        String type,
        UUID stream,
        Reason reason,
        byte[] key,
        byte[] value) {

    public enum Reason {
        /** A later version of this service may know the type. */
        UNKNOWN_TYPE("unknown-type"),
        BROKEN("broken");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Reason of(String code) {
            return code.equals(BROKEN.code) ? BROKEN : UNKNOWN_TYPE;
        }
    }

    /** The size of what the letter quotes from the record. */
    public long bytes() {
        return length(key) + length(value) + (type == null ? 0 : length(type.getBytes(UTF_8)));
    }

    private static long length(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
