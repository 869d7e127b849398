package capacity.http.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules of ICU define the right results. */
class SearchLettersPropertyTest {
    private static final Transliterator RULES = Transliterator.createFromRules("search", """
            :: NFKD;
            :: [[:Mn:] & [[:sc=Zinh:] [:sc=Arab:] [:sc=Hebr:] [:sc=Grek:] [:sc=Cyrl:]]] Remove;
            :: [[:Latin:] [:Common:]] Latin-ASCII;
            :: NFC;
            ى > ي; ة > ه; ٱ > ا; ـ > ;
            """, Transliterator.FORWARD);

    @Example
    void every_character_becomes_what_the_rules_make_of_it() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (UCharacter.isDefined(point) && UCharacter.getType(point) != UCharacter.SURROGATE) {
                check(Character.toString(point));
            }
        }
    }

    @Property
    void every_text_becomes_what_the_rules_make_of_it(@ForAll("texts") String text) {
        check(text);
    }

    private static void check(String text) {
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        assertEquals(
                UCharacter.foldCase(RULES.transliterate(folded), true),
                SearchLetters.of(text),
                () -> text.codePoints().mapToObj(Integer::toHexString).toList().toString());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '\u02ff')
                .withCharRange('\u0300', '\u036f')
                .withCharRange('\u0370', '\u0700')
                .withCharRange('\u0900', '\u0e7f')
                .withCharRange('\u1100', '\u11ff')
                .withCharRange('\u1e00', '\u22ff')
                .withCharRange('\u3000', '\u30ff')
                .withCharRange('\uac00', '\uac80')
                .ofMaxLength(12);
    }
}
