package capacity.endtoend.expectation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.ApiResponse;
import capacity.endtoend.ledger.EventEntry;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the client expects of an event; its status is null until it is registered. */
public final class ExpectedEvent {

    public final ObjectNode asSent;
    public ObjectNode content;
    public String id;
    public String status;
    public long version;
    public final Map<LocalDate, Integer> headcounts = new TreeMap<>();

    /** Whether attendance-service may not yet have seen the last change that matters to it. */
    public boolean isUnsettled;

    public ExpectedEvent(ObjectNode asSent, Map<String, String> regionOf) {
        this.asSent = asSent;
        this.id = asSent.path("id").asText(null);
        this.content = completed(asSent, regionOf);
    }

    /** With the defaults of the contract, without members that are null. */
    private static ObjectNode completed(ObjectNode sent, Map<String, String> regionOf) {
        ObjectNode content = sent.deepCopy();
        content.remove("id");
        sent.properties().stream()
                .filter(member -> member.getValue().isNull())
                .forEach(member -> content.remove(member.getKey()));
        if (!content.has("regions")) {
            content.putArray("regions")
                    .add(regionOf.get(content.path("hostCountry").asText()));
        }
        if (!content.has("countries")) {
            content.putArray("countries");
            if (content.has("hostCountry")) {
                content.withArray("countries").add(content.path("hostCountry").asText());
            }
        }
        if (!content.has("format")) {
            content.put("format", "in-person");
        }
        return content;
    }

    /** RFC 7396 for a content without nested objects; what was derived from the host country follows it. */
    public ObjectNode patched(ObjectNode patch, Map<String, String> regionOf) {
        ObjectNode before = content.deepCopy();
        String host = content.path("hostCountry").asText(null);
        if (host != null
                && patch.hasNonNull("hostCountry")
                && !patch.path("hostCountry").asText().equals(host)) {
            if (set(content.path("regions")).equals(Set.of(regionOf.get(host)))) {
                before.remove("regions");
            }
            if (set(content.path("countries")).equals(Set.of(host))) {
                before.remove("countries");
            }
        }
        return completed(before.setAll(patch), regionOf);
    }

    public boolean exists() {
        return status != null;
    }

    public boolean isCancelled() {
        return "cancelled".equals(status);
    }

    public LocalDate startsOn() {
        return LocalDate.parse(content.path("startsOn").asText());
    }

    public LocalDate endsOn() {
        return LocalDate.parse(content.path("endsOn").asText());
    }

    public LocalDate localDay(String occurredAt) {
        return OffsetDateTime.parse(occurredAt)
                .atZoneSameInstant(ZoneId.of(content.path("timeZone").asText()))
                .toLocalDate();
    }

    public String etag() {
        return '"' + Long.toString(version) + '"';
    }

    /** The answer must show the expected event. */
    public void mustBe(ApiResponse answer) {
        assertEquals(status, answer.text("status"), answer::toString);
        assertEquals(version, answer.body().path("version").asLong(), answer::toString);
        assertEquals(etag(), answer.etag(), answer::toString);
        for (String name :
                new String[] {"kind", "hostCountry", "startsOn", "endsOn", "timeZone", "programme", "phase", "format"
                }) {
            assertEquals(content.path(name).asText(null), answer.text(name), () -> name + " of " + answer);
        }
        for (String name : new String[] {"themes", "regions", "countries"}) {
            assertEquals(set(content.path(name)), set(answer.body().path(name)), () -> name + " of " + answer);
        }
    }

    EventEntry entry() {
        return new EventEntry(
                id,
                status,
                content.path("kind").asText(),
                set(content.path("themes")),
                set(content.path("regions")),
                content.path("hostCountry").asText(null),
                set(content.path("countries")),
                startsOn(),
                endsOn(),
                content.path("programme").asText(null),
                content.path("phase").asText(null),
                new TreeSet<>(content.path("partners").findValuesAsText("id")),
                Map.copyOf(headcounts));
    }

    private static Set<String> set(JsonNode list) {
        Set<String> set = new TreeSet<>();
        list.forEach(value -> set.add(value.asText()));
        return set;
    }
}
