package capacity.http.body;

import capacity.http.problem.Fault;
import capacity.http.problem.ProblemException;
import capacity.http.text.FoldedText;
import capacity.http.value.UnicodeText;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Request bodies: strict JSON into records. Every fault is found at once. Components are boxed scalars, other records,
 * lists, or {@link JsonNode} for what is judged later, such as the items of a batch; they carry the constraints.
 */
public final class Bodies {
    private static final int DEEPEST = 32;
    // some programs on Windows begin every file with it; RFC 8259 lets readers skip it
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    // a batch of 500 scans with every field has 20,000 tokens; a million empty items in a body of two megabytes would
    // take a hundred megabytes of memory
    private static final int MOST_TOKENS = 50_000;
    private static final long LARGEST_EXPONENT = 1_000_000_000;
    private static final ObjectMapper STRICT = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(new Numbers());

    private Bodies() {}

    /** Java can read some numbers that it then writes with an exponent that it cannot read again. */
    private static final class Numbers extends JsonNodeFactory {
        private static final long serialVersionUID = 1;

        @Override
        public ValueNode numberNode(BigDecimal number) {
            if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
                throw new NumberFormatException();
            }
            return super.numberNode(number);
        }
    }

    /**
     * 400 {@code malformed} unless this is one JSON text in UTF-8, without repeated names, with at most 32 levels and
     * 50,000 tokens.
     */
    public static JsonNode parse(byte[] utf8) {
        try {
            JsonNode tree = STRICT.readTree(decode(utf8));
            if (tree.isMissingNode()) {
                throw ProblemException.malformed("A JSON body is required.");
            }
            return tree;
        } catch (JsonProcessingException e) {
            // the parser's message quotes the body
            throw unreadable(place(e.getLocation()));
        } catch (NumberFormatException | ArithmeticException e) {
            // an exponent with too many digits; the parser does not check it, and the conversion to a number fails
            throw unreadable("");
        }
    }

    private static ProblemException unreadable(String place) {
        return ProblemException.malformed("The body is not JSON, repeats a name, or is more than " + DEEPEST
                + " levels deep or " + MOST_TOKENS + " tokens long" + place + ".");
    }

    public static <T extends Record> ParsedBody<T> read(byte[] utf8, Class<T> type) {
        return read(parse(utf8), type);
    }

    public static <T extends Record> ParsedBody<T> read(JsonNode tree, Class<T> type) {
        Binder binder = new Binder();
        if (isAbsent(tree)) {
            binder.fault(Pointer.ROOT, "must be an object");
        }
        T value = type.cast(binder.bind(tree, type, Pointer.ROOT));
        List<Fault> faults = binder.faults();
        return new ParsedBody<>(faults.isEmpty() ? value : null, faults);
    }

    /** Whether a member says nothing: missing, null, or text in which nothing is visible. */
    public static boolean isAbsent(JsonNode member) {
        return member.isMissingNode()
                || member.isNull()
                || member.isTextual()
                        && UnicodeText.isStorable(member.textValue())
                        && !FoldedText.isVisible(member.textValue());
    }

    /** Judges only the names. */
    static List<Fault> unknownFields(JsonNode tree, Class<? extends Record> type) {
        Binder binder = new Binder();
        binder.bind(tree, type, Pointer.ROOT);
        return binder.faults().stream()
                .filter(fault -> fault.detail().equals(Binder.UNKNOWN_FIELD))
                .toList();
    }

    private static String decode(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw ProblemException.malformed("The body is not UTF-8.");
        }
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
