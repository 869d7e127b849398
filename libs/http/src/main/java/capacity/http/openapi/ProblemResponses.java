package capacity.http.openapi;

import static java.util.stream.Collectors.joining;

import capacity.http.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** One answer for each status and each set of codes that it can have, with an example of each code. */
final class ProblemResponses {

    /** {@code openapi/problems.yaml}: status, detail and, for some, the faults of each code. */
    private static final Map<String, Example> KNOWN =
            Tables.orEmpty(Tables.components("problems").getExamples());

    private final Components components;

    ProblemResponses(Components components) {
        this.components = components;
    }

    static int status(String code) {
        return ((Number) row(code).get("status")).intValue();
    }

    /** @param description null for the usual one */
    APIResponse response(int status, List<String> codes, String description) {
        if (description != null) {
            return made(codes, description);
        }
        String title = Problem.of(status, codes.get(0), "").title();
        String name = codes.stream()
                .filter(code -> !OperationProblems.isUsual(status, code))
                .collect(joining(".", title.replace(" ", "") + ".", ""))
                .replaceAll("\\.$", "");
        if (!Tables.orEmpty(components.getResponses()).containsKey(name)) {
            components.addResponse(name, made(codes, title + ": " + String.join(", ", codes)));
        }
        return OASFactory.createAPIResponse().ref(name);
    }

    private APIResponse made(List<String> codes, String description) {
        MediaType content =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        for (String code : codes) {
            components.addExample(code, example(code));
            content.addExample(code, OASFactory.createExample().ref(code));
        }
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, content));
    }

    private static Example example(String code) {
        Map<String, Object> row = row(code);
        Problem problem = Problem.of(status(code), code, row.get("detail").toString());
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", problem.type());
        value.put("title", problem.title());
        value.put("status", problem.status());
        value.put("detail", problem.detail());
        value.put("code", code);
        Optional.ofNullable(row.get("errors")).ifPresent(faults -> value.put("errors", faults));
        return OASFactory.createExample().summary(KNOWN.get(code).getSummary()).value(value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(String code) {
        Example known = KNOWN.get(code);
        if (known == null) {
            throw new IllegalArgumentException("openapi/problems.yaml has no problem " + code);
        }
        return (Map<String, Object>) known.getValue();
    }
}
