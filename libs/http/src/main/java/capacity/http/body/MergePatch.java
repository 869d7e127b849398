package capacity.http.body;

import capacity.http.problem.Fault;
import capacity.http.problem.ProblemException;
import capacity.http.response.JsonOutput;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The body of a PATCH: a JSON Merge Patch (RFC 7396) that is an object. */
public record MergePatch(ObjectNode patch) {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /** 400 if it is not JSON, 422 if it is not an object. */
    public static MergePatch read(byte[] utf8) {
        if (Bodies.parse(utf8) instanceof ObjectNode patch) {
            return new MergePatch(patch);
        }
        throw ProblemException.invalid(List.of(Fault.at("", "must be an object")));
    }

    /**
     * The resource after the patch; 422 with all faults.
     *
     * @param current the resource as its own request body would be
     */
    public <T extends Record> T applyTo(T current, Class<T> type) {
        ParsedBody<T> patched = Bodies.read(apply(JsonOutput.tree(current), patch), type);
        // {"unknown": null} leaves no trace in the patched resource, so the names in the patch are checked too
        Set<Fault> faults = new LinkedHashSet<>(Bodies.unknownFields(patch, type));
        faults.addAll(patched.faults());
        return new ParsedBody<>(patched.value(), List.copyOf(faults)).orThrow();
    }

    /** Changes neither argument. */
    public static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result =
                target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                result.set(member.getKey(), apply(result.path(member.getKey()), member.getValue()));
            }
        });
        return result;
    }
}
