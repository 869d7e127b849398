package capacity.projections.api;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.contracts.vocabulary.Vocabulary;
import capacity.http.testing.ParameterTable;
import capacity.projections.question.Dimension;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The values that the description lists are those that the service knows. */
class DescribedValuesTest {

    private final ParameterTable described;

    DescribedValuesTest() throws IOException {
        described = ParameterTable.of("projection-service");
    }

    @Test
    void rows_are_possible_by_every_dimension() {
        Set<String> dimensions =
                Arrays.stream(Dimension.values()).map(Dimension::code).collect(toCollection(TreeSet::new));
        assertEquals(dimensions, described.values("by"));
    }

    @Test
    void filters_have_the_codes_of_their_vocabulary_and_none() {
        assertEquals(codes(Vocabularies.regions()), described.values("region"));
        assertEquals(codes(Vocabularies.regions()), described.values("representedRegion"));
        assertEquals(codes(Vocabularies.genders()), described.values("gender"));
        assertEquals(codes(Vocabularies.roles()), described.values("role"));
    }

    private static Set<String> codes(Vocabulary vocabulary) {
        Set<String> codes =
                vocabulary.items().stream().map(Vocabulary.Item::code).collect(toCollection(TreeSet::new));
        codes.add("none");
        return codes;
    }
}
