package capacity.http.problem;

import capacity.http.value.UnicodeText;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing wrong with a request.
 *
 * @param pointer RFC 6901 pointer into the body, {@code ""} for the whole; null for faults outside the body
 * @param parameter name of a query parameter or header; null for faults in the body
 * @param detail what is expected, for people; never repeats the value sent, which may be personal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"detail"})
public record Fault(String pointer, String parameter, String detail) {
    /** Pointers repeat names that the client chose. A lone surrogate in such a name could not be written as UTF-8. */
    public static Fault at(String pointer, String detail) {
        return new Fault(UnicodeText.replaceLoneSurrogates(pointer), null, detail);
    }

    public static Fault of(String parameter, String detail) {
        return new Fault(null, UnicodeText.replaceLoneSurrogates(parameter), detail);
    }
}
