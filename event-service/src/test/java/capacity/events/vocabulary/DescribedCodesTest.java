package capacity.events.vocabulary;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.contracts.vocabulary.Vocabulary;
import capacity.http.testing.ParameterTable;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The values that the description lists are those that the service knows. */
class DescribedCodesTest {

    private final ParameterTable described;

    DescribedCodesTest() throws IOException {
        described = ParameterTable.of("event-service");
    }

    @Test
    void filters_have_the_codes_of_their_vocabulary() {
        assertEquals(codes(Vocabularies.regions()), described.values("region"));
        assertEquals(codes(Vocabularies.contributionKinds()), described.values("listContributions.kind"));
    }

    @Test
    void every_vocabulary_can_be_asked_for() {
        assertEquals(new TreeSet<>(Vocabularies.all().keySet()), described.values("name"));
    }

    private static Set<String> codes(Vocabulary vocabulary) {
        return vocabulary.items().stream().map(Vocabulary.Item::code).collect(toCollection(TreeSet::new));
    }
}
