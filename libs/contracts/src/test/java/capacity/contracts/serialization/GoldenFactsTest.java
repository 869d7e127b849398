package capacity.contracts.serialization;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.facts.SampleFacts;
import capacity.contracts.serialization.FactCodec.BrokenFact;
import capacity.contracts.serialization.FactCodec.UnknownFactType;
import capacity.contracts.testing.SealedTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden files are never edited: what was once written must be readable for ever. */
class GoldenFactsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<Fact> everyFact() {
        return SampleFacts.oneOfEach().stream();
    }

    static Stream<Path> everyGoldenFile() throws IOException {
        return Files.list(GOLDEN);
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void a_fact_is_written_as_its_golden_file_says(Fact fact) throws IOException {
        assertEquals(golden(FactTypes.nameOf(fact)), FactCodec.encode(fact));
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void a_fact_comes_back_as_it_was(Fact fact) throws IOException {
        String type = FactTypes.nameOf(fact);
        assertEquals(fact, FactCodec.decode(type, golden(type)));
    }

    @ParameterizedTest
    @MethodSource("everyGoldenFile")
    void every_golden_file_of_any_version_can_be_read(Path file) throws IOException {
        String type = file.getFileName().toString().replace(".json", "");
        Fact fact = FactCodec.decode(type, golden(type));
        assertTrue(
                SampleFacts.oneOfEach().contains(fact) || SampleFacts.earlier().contains(fact), type);
    }

    @Test
    void every_type_has_a_golden_file_and_every_class_a_type() throws IOException {
        Set<String> files;
        try (Stream<Path> paths = everyGoldenFile()) {
            files = paths.map(path -> path.getFileName().toString().replace(".json", ""))
                    .collect(toSet());
        }
        assertTrue(files.containsAll(FactTypes.all().keySet()));
        assertTrue(files.containsAll(FactTypes.earlier().keySet()));
        assertEquals(SealedTypes.kinds(Fact.class), Set.copyOf(FactTypes.all().values()));
    }

    @Test
    void an_unknown_type_and_a_broken_fact_are_different_errors() {
        assertThrows(UnknownFactType.class, () -> FactCodec.decode("event-moved.v9", "{}"));
        assertThrows(BrokenFact.class, () -> FactCodec.decode("event-held.v1", "not json"));
    }

    @Test
    void a_field_that_a_later_version_added_is_ignored() {
        assertEquals(
                new EventFact.EventCancelled("rain"),
                FactCodec.decode("event-cancelled.v1", "{\"reason\":\"rain\",\"notice\":3}"));
    }

    private static String golden(String type) throws IOException {
        return Files.readString(GOLDEN.resolve(type + ".json")).strip();
    }
}
