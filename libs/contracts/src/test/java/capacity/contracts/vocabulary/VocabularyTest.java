package capacity.contracts.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.vocabulary.Vocabulary.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Item greenland = item("GL", "DK");
    private final Item denmark = item("DK", null);
    private final Vocabulary countries = new Vocabulary("countries", List.of(greenland, denmark));

    @Test
    void a_code_is_found_only_as_it_is_spelt() {
        assertEquals(Optional.of(denmark), countries.find("DK"));
        assertTrue(countries.has("GL"));
        assertFalse(countries.has("gl"));
        assertFalse(countries.has(null));
    }

    @Test
    void a_code_counts_as_another_only_where_its_item_says_so() {
        assertEquals(Optional.of("DK"), countries.countsAs("GL"));
        assertEquals(Optional.of("DK"), countries.countsAs("DK"));
        assertEquals(Optional.of("XX"), countries.countsAs("XX"));
    }

    @Test
    void a_code_may_count_nowhere() {
        assertEquals(Optional.empty(), new Vocabulary("countries", List.of(item("XK", "none"))).countsAs("XK"));
    }

    @Test
    void a_code_that_stands_twice_is_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> new Vocabulary("countries", List.of(denmark, item("DK", null))));
    }

    @Test
    void a_vocabulary_without_a_file_is_refused_by_name() {
        Exception refused = assertThrows(IllegalStateException.class, () -> VocabularyFiles.load("colours"));
        assertTrue(refused.getMessage().contains("vocabularies/colours.json"), refused.getMessage());
    }

    @Test
    void a_file_may_say_what_a_code_counts_as() {
        Item read = VocabularyFiles.load("with-counts-as").items().get(0);
        assertEquals(greenland, read);
    }

    private static Item item(String code, String countsAs) {
        return new Item(code, Map.of("en", code), Optional.empty(), Optional.ofNullable(countsAs));
    }
}
