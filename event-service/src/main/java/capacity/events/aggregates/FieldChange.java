package capacity.events.aggregates;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one fact changed.
 *
 * @param field RFC 6901 pointer, such as {@code /title} or {@code /headcounts/2014-05-06}
 * @param from the value before, left out if there was none
 * @param to the value after, left out if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Change", requiredProperties = "field")
public record FieldChange(
        @Schema(examples = "/title") String field,
        @Schema(implementation = Object.class) JsonNode from,
        @Schema(implementation = Object.class) JsonNode to) {

    static List<FieldChange> between(JsonNode before, JsonNode after) {
        List<FieldChange> changes = new ArrayList<>();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(String at, JsonNode before, JsonNode after, List<FieldChange> changes) {
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(at + "/" + name, member(before, name), member(after, name), changes));
        } else if (!before.equals(after)) {
            changes.add(new FieldChange(at, value(before), value(after)));
        }
    }

    /** Null and absent are the same to clients. */
    private static JsonNode member(JsonNode object, String name) {
        JsonNode member = object.path(name);
        return member.isNull() ? MissingNode.getInstance() : member;
    }

    private static JsonNode value(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }
}
