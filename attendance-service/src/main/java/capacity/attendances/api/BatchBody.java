package capacity.attendances.api;

import capacity.attendances.scan.ScanBody;
import capacity.http.problem.Problem;
import capacity.http.problem.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param items scans; each is decided independently */
public record BatchBody(
        @Schema(implementation = ScanBody[].class) @NotNull @Size(min = 1)
        List<JsonNode> items) {

    static final int MOST = 500;

    void checkSize() {
        if (items.size() > MOST) {
            throw ProblemException.of(Problem.of(413, "too-large", "A batch has at most " + MOST + " items."));
        }
    }
}
