package capacity.attendances.participant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the register keeps of a person, as first given.
 *
 * @param email as given, or null
 * @param organization or null
 * @param otherNames in other scripts, or accepted by an organizer; null if there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"name"})
public record Person(String name, String email, String organization, List<String> otherNames) {

    public Person(String name, String email, String organization) {
        this(name, email, organization, null);
    }

    public List<String> names() {
        return otherNames == null
                ? List.of(name)
                : Stream.concat(Stream.of(name), otherNames.stream()).toList();
    }

    /** The same person, also known by this name. */
    public Person also(String other) {
        Stream<String> others = Stream.concat(names().stream().skip(1), Stream.of(other));
        return new Person(name, email, organization, others.toList());
    }

    @Override
    public String toString() {
        // a record prints its components, and a person must not appear in a log
        return "Person";
    }
}
