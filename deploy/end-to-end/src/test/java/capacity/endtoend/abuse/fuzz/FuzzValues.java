package capacity.endtoend.abuse.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Values for members and parameters: sensible ones by name, and absurd ones. */
final class FuzzValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, List<String>> SENSIBLE = Map.ofEntries(
            Map.entry("kind", List.of("workshop", "training", "pledge", "portfolio")),
            Map.entry("themes", List.of("climate-change", "chemicals-and-waste")),
            Map.entry("theme", List.of("climate-change", "chemicals-and-waste,resource-efficiency")),
            Map.entry("regions", List.of("africa", "inter-regional")),
            Map.entry("region", List.of("africa", "pacific,europe", "none")),
            Map.entry("hostCountry", List.of("KE", "CN")),
            Map.entry("country", List.of("KE", "CN", "BR")),
            Map.entry("countries", List.of("KE", "UG")),
            Map.entry("sector", List.of("government", "business", "unknown")),
            Map.entry("gender", List.of("female", "undisclosed")),
            Map.entry("role", List.of("participant", "host", "partner", "staff")),
            Map.entry("timeZone", List.of("Africa/Nairobi", "UTC")),
            Map.entry("format", List.of("online", "hybrid", "csv", "xlsx")),
            Map.entry("languages", List.of("en", "fr")),
            Map.entry("status", List.of("planned", "held", "cancelled")),
            Map.entry("type", List.of("publication", "toolkit")),
            Map.entry("currency", List.of("USD", "EUR")),
            Map.entry("value", List.of("2000000.00", "1")),
            Map.entry("email", List.of("somebody@example.org")),
            Map.entry("url", List.of("https://example.org/a")),
            Map.entry("reason", List.of("mistaken-scan", "other")),
            Map.entry("code", List.of("some-code", "phase-1")),
            Map.entry("programme", List.of("some-code")),
            Map.entry("phase", List.of("phase-1")),
            Map.entry("by", List.of("region", "sector,year", "event", "region,theme,kind")),
            Map.entry("year", List.of("2014", "2018")),
            Map.entry("quarter", List.of("2018-Q1")),
            Map.entry("month", List.of("2018-03")),
            Map.entry("preamble", List.of("true", "false")),
            Map.entry("limit", List.of("1", "500")),
            Map.entry("startsOn", List.of("2018-03-06")),
            Map.entry("endsOn", List.of("2018-03-08")),
            Map.entry("occurredAt", List.of("2018-03-06T10:00:00Z", "2018-03-07T23:59:59.999999999-12:00")),
            Map.entry("name", List.of("kinds", "Ministry of Environment")));

    private static final List<String> ABSURD = List.of(
            "",
            " ",
            "null",
            "-1",
            "0",
            "99999999999999999999",
            "1e400000000",
            "0.1",
            "true",
            "a,b,,c",
            "'; drop table fact;--",
            "%00",
            "\u0000",
            "\uD800",
            "\uD83D\uDE00",
            "\u202E\u200B\uFEFF",
            "<script>alert(1)</script>",
            "=1+1",
            "../../etc/passwd",
            "2018-13-45",
            "2018-02-29",
            "-999999999-01-01",
            "9999-12-31",
            "2018-03-06T25:00:00Z",
            "10000-01-01T00:00:00Z",
            "javascript:alert(1)",
            "x".repeat(5000),
            "\r\nX-Evil: 1",
            "{}",
            "[]",
            "\"",
            "\\",
            "é\u0301",
            "NaN");

    /** One third of the requests is probably valid, one third nearly, one third absurd: one value in this many is absurd. */
    private static final List<Integer> MOODS = List.of(Integer.MAX_VALUE, 20, 6);

    private final Random random;
    private final List<String> ids;
    private final int absurdity;

    /** @param ids of things that exist */
    FuzzValues(Random random, List<String> ids) {
        this.random = random;
        this.ids = ids;
        this.absurdity = of(MOODS);
    }

    /** Faults outside the values. */
    boolean isWrong() {
        return oneIn(absurdity) && oneIn(2);
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String absurd() {
        return of(ABSURD);
    }

    /** Mostly the id of something new. */
    private String fresh() {
        return oneIn(4) ? id() : new UUID(random.nextLong(), random.nextLong()).toString();
    }

    String id() {
        return oneIn(absurdity) ? new UUID(random.nextLong(), random.nextLong()).toString() : of(ids);
    }

    String text(String name) {
        if (oneIn(absurdity)) {
            return absurd();
        }
        List<String> sensible = SENSIBLE.get(name);
        return sensible != null
                ? of(sensible)
                : name.equals("id") ? fresh() : name.matches(".*Id|event") ? id() : "Some text of " + name;
    }

    /** A value of a described schema; some members are missing, some absurd, some unknown. */
    JsonNode json(String name, ApiOperation described, JsonNode unresolved) {
        JsonNode schema = described.resolved(value(unresolved));
        if (oneIn(absurdity)) {
            return anything();
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(described, schema);
            case "array" -> array(name, described, schema);
            case "integer" -> JSON.numberNode(oneIn(absurdity) ? random.nextLong() : 1 + random.nextInt(60));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default ->
                JSON.textNode(schema.path("format").asText().equals("uuid") && !name.equals("id") ? id() : text(name));
        };
    }

    /** Not the null that a patch may have. */
    private static JsonNode value(JsonNode schema) {
        return schema.path("anyOf").path(0).isMissingNode()
                ? schema
                : schema.path("anyOf").path(0);
    }

    private ObjectNode object(ApiOperation described, JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new java.util.ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(member -> {
            if (required.contains(member.getKey()) ? !oneIn(absurdity) : oneIn(2)) {
                object.set(member.getKey(), json(member.getKey(), described, member.getValue()));
            }
        });
        if (oneIn(absurdity)) {
            object.set(absurd(), anything());
        }
        return object;
    }

    private ArrayNode array(String name, ApiOperation described, JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        int size = oneIn(absurdity) ? 600 : 1 + random.nextInt(2);
        for (int i = 0; i < size; i++) {
            array.add(json(name, described, schema.path("items")));
        }
        return array;
    }

    private JsonNode anything() {
        return of(List.of(
                JSON.nullNode(),
                JSON.booleanNode(true),
                JSON.textNode(absurd()),
                JSON.numberNode(new BigInteger("9".repeat(400))),
                JSON.numberNode(new BigDecimal("1e-300")),
                JSON.objectNode().set("a", JSON.arrayNode().add(1)),
                JSON.arrayNode().add(JSON.nullNode()).add("")));
    }
}
