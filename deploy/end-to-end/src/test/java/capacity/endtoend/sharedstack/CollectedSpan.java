package capacity.endtoend.sharedstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One span, as OTLP sends it; the numbers are those of its fields there. */
public record CollectedSpan(
        String service, String name, String trace, String id, String parent, Map<String, String> attributes) {

    private static final int RESOURCE = 1;
    private static final int SCOPES = 2;
    private static final int SPANS = 2;

    static List<CollectedSpan> of(byte[] request) {
        return children(parse(ByteString.copyFrom(request)), 1)
                .flatMap(resource -> {
                    String service = children(resource, RESOURCE)
                            .findFirst()
                            .map(each -> attributes(each, 1).get("service.name"))
                            .orElse("");
                    return children(resource, SCOPES)
                            .flatMap(scope -> children(scope, SPANS))
                            .map(span -> span(service, span));
                })
                .toList();
    }

    private static CollectedSpan span(String service, UnknownFieldSet span) {
        return new CollectedSpan(service, text(span, 5), hex(span, 1), hex(span, 2), hex(span, 4), attributes(span, 9));
    }

    private static Map<String, String> attributes(UnknownFieldSet of, int field) {
        return children(of, field)
                .collect(Collectors.toMap(
                        each -> text(each, 1),
                        each -> children(each, 2)
                                .map(value -> text(value, 1))
                                .findFirst()
                                .orElse("")));
    }

    private static Stream<UnknownFieldSet> children(UnknownFieldSet of, int field) {
        return of.getField(field).getLengthDelimitedList().stream().map(CollectedSpan::parse);
    }

    private static UnknownFieldSet parse(ByteString bytes) {
        try {
            return UnknownFieldSet.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String text(UnknownFieldSet of, int field) {
        return of.getField(field).getLengthDelimitedList().stream()
                .findFirst()
                .map(bytes -> bytes.toString(UTF_8))
                .orElse("");
    }

    private static String hex(UnknownFieldSet of, int field) {
        return of.getField(field).getLengthDelimitedList().stream()
                .findFirst()
                .map(bytes -> HexFormat.of().formatHex(bytes.toByteArray()))
                .orElse("");
    }
}
