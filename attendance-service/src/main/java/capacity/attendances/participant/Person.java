package capacity.attendances.participant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the register keeps of a person, as first given.
 *
 * @param email as given, or null
 * @param organization or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"name"})
public record Person(String name, String email, String organization) {

    @Override
    public String toString() {
        // a record prints its components, and a person must not appear in a log
        return "Person";
    }
}
