package capacity.contracts.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountingRulesTest {
    private static final Vocabulary DELIVERED = VocabularyFiles.load("countries");

    @Test
    void an_installation_counts_countries_in_its_own_way() {
        Vocabulary countries = CountingRules.read("XK=XK, TW=none,GL=DK").appliedTo(DELIVERED);
        assertEquals(Optional.of("XK"), countries.countsAs("XK"));
        assertEquals(Optional.empty(), countries.countsAs("TW"));
        assertEquals(Optional.of("DK"), countries.countsAs("GL"));
        assertEquals(Optional.of("KE"), countries.countsAs("KE"));
        assertEquals(DELIVERED.items().size(), countries.items().size());
        assertEquals(Optional.empty(), countries.find("XK").orElseThrow().countsAs(), "it is shown as any other");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_rules_the_delivered_ones_hold(String nothing) {
        assertEquals(
                DELIVERED.items(),
                CountingRules.read(nothing).appliedTo(DELIVERED).items());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XK", "XK=", "=XK", "XK=XX", "xk=XK", "none=XK", "XK=CN=TW", "XK=XK,XK=none"})
    void a_misspelt_rule_is_refused_and_not_ignored(String rules) {
        assertThrows(
                IllegalArgumentException.class, () -> CountingRules.read(rules).appliedTo(DELIVERED));
    }
}
