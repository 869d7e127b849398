package capacity.contracts.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.facts.SampleFacts;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts of the first months have text as it was sent; it is composed when they are read. */
class ComposedFactsTest {

    @Test
    void every_text_that_a_repeat_is_compared_with_is_composed() {
        List<String> kinds = List.of(
                "event-scheduled.v1",
                "event-revised.v1",
                "headcount-reported.v1",
                "partner-registered.v1",
                "knowledge-product-registered.v1",
                "contribution-recorded.v1",
                "programme-registered.v1");
        for (Fact fact : SampleFacts.oneOfEach()) {
            if (kinds.contains(FactTypes.nameOf(fact))) {
                String composed = accented(FactCodec.encode(fact));
                String sent = Normalizer.normalize(composed, Form.NFD);
                assertNotEquals(composed, sent);
                assertEquals(composed, FactCodec.encode(FactCodec.decode(FactTypes.nameOf(fact), sent)));
            }
        }
    }

    /** Every text that is no code, number or name of a member gets an accent. */
    private static String accented(String json) {
        return json.replaceAll("(\"(?:title|venue|description|basis|name|donor|url)\":\"[^\"]*)\"", "$1\u00e9\"")
                .replaceAll("(\"(?:aliases|priorities)\":\\[\"[^\"]*)\"", "$1\u00e9\"");
    }
}
