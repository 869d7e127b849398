package capacity.contracts.serialization;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Topics;
import capacity.contracts.envelope.Watermark;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.facts.SampleFacts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the topics says what the code does: change both, or neither. */
class AsyncApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonNode api;

    @BeforeAll
    static void read() throws IOException {
        api = new YAMLMapper()
                .readTree(Path.of(System.getProperty("checkout.root"), "docs/api/asyncapi.yaml")
                        .toFile());
    }

    static Iterable<Fact> everyFact() {
        return SampleFacts.oneOfEach();
    }

    @Test
    void the_topics_and_their_partitions_are_those_of_the_code() {
        Map<String, Integer> described = StreamSupport.stream(
                        api.path("channels").spliterator(), false)
                .collect(toMap(
                        channel -> channel.path("address").asText(),
                        channel -> channel.at("/bindings/kafka/partitions").asInt()));
        assertEquals(
                Map.of(
                        Topics.EVENTS,
                        Topics.EVENTS_PARTITIONS,
                        Topics.ATTENDANCES,
                        Topics.ATTENDANCES_PARTITIONS,
                        Topics.WATERMARKS,
                        1,
                        Topics.DEAD_LETTERS,
                        1),
                described);
    }

    @Test
    void the_facts_are_those_of_the_code_each_on_its_topic() {
        assertEquals(typesOf(AttendanceFact.class, true), names("attendances"));
        assertEquals(typesOf(AttendanceFact.class, false), names("events"));
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void a_fact_has_the_fields_that_are_described(Fact fact) throws IOException {
        JsonNode schema = api.path("components")
                .path("messages")
                .path(FactTypes.nameOf(fact))
                .path("payload");
        assertMatches(schema, JSON.readTree(FactCodec.encode(fact)), FactTypes.nameOf(fact));
    }

    @Test
    void a_watermark_has_the_fields_that_are_described() throws IOException {
        String json = WatermarkCodec.encode(new Watermark("events", 7, Instant.EPOCH));
        assertMatches(api.at("/components/messages/watermark/payload"), JSON.readTree(json), "watermark");
    }

    @Test
    void the_headers_are_those_of_the_envelope() {
        Envelope envelope = new Envelope(
                UUID.randomUUID(), "event-held.v1", "events", UUID.randomUUID(), 1, 1, Instant.EPOCH, "someone");
        assertEquals(
                CloudEvents.headers(envelope).stream().map(Header::key).collect(toSet()),
                fieldNames(api.at("/components/schemas/envelope/properties")));
    }

    private static void assertMatches(JsonNode schema, JsonNode value, String where) {
        if (value.isObject()) {
            assertEquals(fieldNames(value), fieldNames(schema.path("properties")), where);
            value.properties()
                    .forEach(field -> assertMatches(
                            schema.path("properties").path(field.getKey()),
                            field.getValue(),
                            where + "/" + field.getKey()));
        } else if (value.isArray()) {
            value.forEach(item -> assertMatches(schema.path("items"), item, where + "/items"));
        }
        String type = value.isIntegralNumber()
                ? "integer"
                : value.getNodeType().name().toLowerCase(Locale.ROOT);
        assertEquals(type, schema.path("type").asText(), where);
    }

    private static Set<String> typesOf(Class<? extends Fact> family, boolean inside) {
        return Stream.of(FactTypes.all(), FactTypes.earlier())
                .flatMap(types -> types.entrySet().stream())
                .filter(type -> family.isAssignableFrom(type.getValue()) == inside)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static Set<String> names(String channel) {
        JsonNode messages = api.path("channels").path(channel).path("messages");
        assertTrue(messages.isObject(), channel);
        return fieldNames(messages);
    }

    private static Set<String> fieldNames(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(toSet());
    }
}
