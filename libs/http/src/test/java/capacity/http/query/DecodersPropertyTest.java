package capacity.http.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.facts.FactTypes;
import capacity.contracts.serialization.CloudEvents;
import capacity.contracts.serialization.FactCodec;
import capacity.contracts.serialization.WatermarkCodec;
import capacity.contracts.vocabulary.Vocabularies;
import capacity.http.body.Bodies;
import capacity.http.body.MergePatch;
import capacity.http.problem.ProblemException;
import capacity.http.response.ETags;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** For every input a decoder gives a value or the refusal that it promises, within a second. */
class DecodersPropertyTest {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    record Inner(Integer count, BigDecimal value, List<String> names) {}

    record Form(UUID id, String title, LocalDate on, OffsetDateTime at, Inner inner, List<Inner> more) {}

    @Property
    void facts_are_read_or_refused(@ForAll("types") String type, @ForAll("bytes") byte[] bytes) {
        endsWell(
                () -> FactCodec.decode(type, new String(bytes, UTF_8)),
                FactCodec.BrokenFact.class,
                FactCodec.UnknownFactType.class);
    }

    @Property
    void watermarks_are_read_or_refused(@ForAll("bytes") byte[] bytes) {
        endsWell(() -> WatermarkCodec.decode(new String(bytes, UTF_8)), IllegalArgumentException.class);
    }

    @Property
    void envelopes_are_read_or_refused(@ForAll("headers") Map<String, byte[]> given) {
        RecordHeaders headers = new RecordHeaders();
        given.forEach(headers::add);
        endsWell(() -> CloudEvents.envelope(headers), IllegalArgumentException.class);
    }

    @Property
    void bodies_are_read_or_refused(@ForAll("bytes") byte[] bytes) {
        endsWell(() -> Bodies.read(bytes, Form.class).orThrow(), ProblemException.class);
    }

    @Property
    void merge_patches_are_read_or_refused(@ForAll("bytes") byte[] bytes) {
        Form current = new Form(UUID.randomUUID(), "t", null, null, new Inner(1, null, List.of()), null);
        endsWell(() -> MergePatch.read(bytes).applyTo(current, Form.class), ProblemException.class);
    }

    @Property
    void queries_are_read_or_refused(@ForAll("texts") String name, @ForAll("texts") String value) {
        QueryParameters query = new QueryParameters(Map.of(name, List.of(value), "all", List.of(value)));
        endsWell(
                () -> {
                    query.date(name);
                    query.instant(name);
                    query.uuid(name);
                    query.text(name);
                    query.integer(name, 1, 9);
                    query.codes("all", Vocabularies.countries());
                    query.page();
                    query.check();
                },
                ProblemException.class);
    }

    @Property
    void cursors_are_read_or_refused(@ForAll("texts") String text) {
        endsWell(() -> Page.position(text));
    }

    @Property
    void entity_tags_are_read_or_refused(@ForAll("texts") String text) {
        endsWell(() -> ETags.required(text).test(1), ProblemException.class);
    }

    private static void endsWell(Runnable decoding, Class<?>... refusals) {
        long start = System.nanoTime();
        try {
            decoding.run();
        } catch (RuntimeException e) {
            assertTrue(List.of(refusals).contains(e.getClass()), () -> "refused with " + e);
        }
        assertTrue(System.nanoTime() - start < LONGEST.toNanos(), "took longer than " + LONGEST);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return HostileInputs.bytes();
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileInputs.texts();
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.oneOf(Arbitraries.of(FactTypes.all().keySet()), Arbitraries.strings());
    }

    @Provide
    Arbitrary<Map<String, byte[]>> headers() {
        Arbitrary<String> names = Arbitraries.of(
                "ce_id",
                "ce_type",
                "ce_source",
                "ce_subject",
                "ce_time",
                "ce_actor",
                "ce_streamversion",
                "ce_position");
        Arbitrary<byte[]> values = Arbitraries.oneOf(
                HostileInputs.bytes(),
                Arbitraries.of(
                                "1",
                                "0194f9a0-0000-7000-8000-00000000000a",
                                "2020-01-01T00:00:00Z",
                                "/capacity/journals/x")
                        .map(text -> text.getBytes(UTF_8)));
        return Arbitraries.maps(names, values).ofMaxSize(8);
    }
}
