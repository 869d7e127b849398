package capacity.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/**
 * An answer of a service.
 *
 * @param etag null if there is none
 * @param next path of the next page of a list, null on the last one
 * @param body empty object if there is none
 */
public record ApiResponse(String request, int status, String etag, String next, JsonNode body) {

    public String text(String name) {
        return body.path(name).asText(null);
    }

    /** The stable code of a problem. */
    public String code() {
        return text("code");
    }

    public ApiResponse expect(int... statuses) {
        for (int each : statuses) {
            if (each == status) {
                return this;
            }
        }
        throw new AssertionError("Expected " + Arrays.toString(statuses) + ": " + this);
    }
}
