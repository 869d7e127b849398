package capacity.events.requests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.http.text.FoldedText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @ParameterizedTest
    @CsvSource({
        "istanbul, İstanbul çalıştayı",
        "ISTANBUL calistayi, İstanbul çalıştayı",
        "çalıştayı istanbul, İSTANBUL ÇALIŞTAYI",
        "mekong, 'Atelier sur le Mékong'",
        "M\u00e9kong, 'Atelier sur le Me\u0301kong'",
        "Me\u0301kong, 'Atelier sur le M\u00e9kong'",
        "'l''eau', 'Gestion de l’eau'",
        "'L’EAU gestion', 'Gestion de l''eau'",
        "'co-operation', Co‑operation workshop",
        "hội thảo đà nẵng, 'Hội thảo tại Đà Nẵng'",
        "da nang hoi thao, 'Hội thảo tại Đà Nẵng'",
        "семинар еще, 'Ещё один СЕМИНАР'",
        "环境 管理, 环境管理研讨会",
        "管理 环境, 环境管理研讨会",
        "ورشه, ورشة عمل بشأن إدارة المياه",
        "المياه ادارة, ورشة عمل بشأن إدارة المياه",
        "strasse, Straße",
        "2016, '٢٠١٦'",
        "shop work, Workshop"
    })
    void it_finds_other_spellings_and_every_order(String query, String title) {
        assertTrue(finds(query, title));
    }

    @ParameterizedTest
    @CsvSource({"mekong delta, 'Atelier sur le Mékong'", "istanbul ankara, İstanbul çalıştayı", "水, 环境管理研讨会"})
    void a_word_that_is_missing_is_not_found(String query, String title) {
        assertFalse(finds(query, title));
    }

    @Test
    void the_words_may_be_in_different_texts_but_no_word_is_found_across_two() {
        assertTrue(finds("gigiri minamata ratification", "Minamata", "Gigiri", null, "Ratification"));
        assertFalse(finds("minamatagigiri", "Minamata", "Gigiri"));
    }

    private static boolean finds(String query, String... texts) {
        return new Search(FoldedText.words(query)).finds(Search.searchable(Stream.of(texts)));
    }
}
