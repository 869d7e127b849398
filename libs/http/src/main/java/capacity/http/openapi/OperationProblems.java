package capacity.http.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * The codes of the problems with which an operation can answer. Most follow from what it takes; {@code
 * openapi/problems.properties} of its service names the others.
 */
final class OperationProblems {

    // from the framework, the guard and the gateway: syntax, token, role, Accept, time, body size, length of the
    // request
    // line, Content-Type, size of the headers, failure, overload
    private static final Map<Integer, List<String>> OF_ALL = Map.ofEntries(
            Map.entry(400, List.of("malformed", "unknown-parameter")),
            Map.entry(401, List.of("unauthenticated")),
            Map.entry(403, List.of("forbidden")),
            Map.entry(406, List.of("not-acceptable")),
            Map.entry(408, List.of("too-slow")),
            Map.entry(413, List.of("too-large")),
            Map.entry(414, List.of("too-long")),
            Map.entry(415, List.of("unsupported-media-type")),
            Map.entry(431, List.of("head-too-large")),
            Map.entry(500, List.of("internal")),
            Map.entry(503, List.of("overloaded", "unavailable", "outcome-unknown")));

    private final Properties others = Tables.properties("problems");

    static boolean isUsual(int status, String code) {
        return OF_ALL.getOrDefault(status, List.of()).contains(code);
    }

    /** By status. */
    Map<Integer, List<String>> of(String path, Operation operation) {
        Map<Integer, List<String>> codes = new TreeMap<>();
        OF_ALL.forEach((status, all) -> codes.put(status, new ArrayList<>(all)));
        if (Operations.hasQuery(operation)) {
            add(codes, "invalid-parameter", "repeated-parameter");
        }
        if (path.contains("{")) {
            add(codes, "not-found");
        }
        if (Operations.hasFiles(operation)) {
            add(codes, "exports-busy");
        }
        if (operation.getRequestBody() != null) {
            ofWrite(codes, path, operation);
        }
        if (operation.getResponses().hasAPIResponse("304")) {
            add(codes, "precondition-failed");
        }
        add(codes, others.getProperty(operation.getOperationId(), "").split("\\s+"));
        return codes;
    }

    private static void ofWrite(Map<Integer, List<String>> codes, String path, Operation operation) {
        add(codes, "invalid", "journal-behind");
        if (operation.getResponses().hasAPIResponse("201")) {
            add(codes, "id-reused");
        }
        if (path.contains("{")) {
            add(codes, "wrong-state");
        }
        Operations.parameters(operation)
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .forEach(header -> add(
                        codes,
                        Boolean.TRUE.equals(header.getRequired())
                                ? new String[] {"stale-version", "version-required"}
                                : new String[] {"stale-version"}));
    }

    private static void add(Map<Integer, List<String>> codes, String... more) {
        for (String code : more) {
            if (!code.isEmpty()) {
                codes.computeIfAbsent(ProblemResponses.status(code), status -> new ArrayList<>())
                        .add(code);
            }
        }
    }
}
