package capacity.attendances.quarantine;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.http.value.TextFormats;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Predicate;

/** The part of an item that callers see who may not see names: only members whose value has a form that no name has. */
final class ImpersonalItem {

    private static final Predicate<String> ID =
            text -> TextFormats.ID.read(text).isPresent();

    private static final Map<String, Predicate<String>> KEPT = Map.of(
            "id", ID,
            "eventId", ID,
            "participantId", ID,
            "occurredAt", text -> TextFormats.DATE_TIME.read(text).isPresent(),
            "sector", code -> Vocabularies.sectors().has(code),
            "country", code -> Vocabularies.countries().has(code),
            "gender", code -> Vocabularies.genders().has(code),
            "role", code -> Vocabularies.roles().has(code));

    private ImpersonalItem() {}

    static JsonNode of(JsonNode item) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        item.properties().stream()
                .filter(member -> member.getValue().isTextual()
                        && KEPT.getOrDefault(member.getKey(), text -> false)
                                .test(member.getValue().textValue()))
                .forEach(member -> kept.set(member.getKey(), member.getValue()));
        return kept;
    }
}
