package capacity.attendances.scan;

import capacity.attendances.participant.EmailAddresses;
import capacity.contracts.serialization.Iso8601Parser;
import capacity.http.value.TextFormat;
import capacity.http.value.TextFormats;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.TreeMap;

/**
 * The canonical form of an item, by which two items with the same content are recognised. Defaults, the order of
 * members and the spelling of ids, times and addresses make no difference. Works on any JSON, because invalid items are
 * repeated too.
 */
final class CanonicalItem {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Never changes, as all of this class: a digest is compared with those of earlier releases. */
    private static final TextFormat<OffsetDateTime> MOMENT = new TextFormat<>("a time", Iso8601Parser::rfc3339);

    private CanonicalItem() {}

    static String canonical(JsonNode item) {
        JsonNode sorted = sorted(item);
        if (sorted instanceof ObjectNode scan) {
            defaults(scan);
        }
        return sorted.toString();
    }

    private static void defaults(ObjectNode scan) {
        respell(scan, "id", TextFormats.ID);
        respell(scan, "eventId", TextFormats.ID);
        respell(scan, "participantId", TextFormats.ID);
        respell(scan, "occurredAt", MOMENT);
        if (scan.path("anonymous").isBoolean() && !scan.path("anonymous").booleanValue()) {
            scan.remove("anonymous");
        }
        omit(scan, "gender", ScanBody.GENDER);
        omit(scan, "role", ScanBody.ROLE);
        if (scan.path("participant") instanceof ObjectNode person
                && person.path("email").isTextual()) {
            person.put("email", EmailAddresses.earlier(person.path("email").textValue()));
        }
    }

    private static void respell(ObjectNode scan, String name, TextFormat<?> form) {
        if (scan.path(name).isTextual()) {
            form.read(scan.path(name).textValue()).ifPresent(value -> scan.put(name, value.toString()));
        }
    }

    private static void omit(ObjectNode scan, String name, String value) {
        if (value.equals(scan.path(name).textValue())) {
            scan.remove(name);
        }
    }

    /** A sorted copy without members that are null, because these say nothing. */
    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = JSON.arrayNode(node.size());
            node.forEach(element -> list.add(sorted(element)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = new ObjectNode(JSON, new TreeMap<>());
        node.properties().forEach(member -> {
            if (!member.getValue().isNull()) {
                object.set(member.getKey(), sorted(member.getValue()));
            }
        });
        return object;
    }
}
