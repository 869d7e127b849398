package capacity.endtoend.abuse.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks whether the headers of an answer, and the code of a problem, are described. */
final class HeaderCheck {

    private static final List<String> NAMED =
            List.of("ETag", "Link", "Location", "Retry-After", "WWW-Authenticate", "Content-Disposition");

    private HeaderCheck() {}

    /** @return what is wrong with it */
    static Optional<String> fault(JsonNode described, ApiOperation operation, HttpResponse<?> got) {
        List<String> faults = new ArrayList<>();
        for (String name : NAMED) {
            boolean sent = got.headers().firstValue(name).isPresent();
            JsonNode header = described.path("headers").path(name);
            if (sent && header.isMissingNode()) {
                faults.add("the header " + name + " is not described");
            }
            if (!sent && operation.resolved(header).path("required").asBoolean()) {
                faults.add("the header " + name + " is missing");
            }
        }
        return faults.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", faults));
    }

    /** Each code has an example of its own. */
    static Optional<String> code(JsonNode content, JsonNode problem) {
        String code = problem.path("code").asText();
        return content.path("examples").has(code)
                ? Optional.empty()
                : Optional.of("the code " + code + " is not described");
    }
}
