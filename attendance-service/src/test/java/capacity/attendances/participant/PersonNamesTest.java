package capacity.attendances.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Wanjiku Kamau, Wanjiku Kamau",
        "Wanjiku Kamau, KAMAU Wanjiku",
        "Wanjiku Kamau, Dr. W. Kamau",
        "Wanjiku Kamau, Wanjiku Otieno",
        "José Ñandú, Jose Nandu",
        "Mohammed Ali, Muhamad Aly",
        "Catherine Li, Katherine",
        "Jose, Jose Luis",
        "Li Na, Na Li",
        "Bo, Bo",
        "王伟, 王伟先生",
        "王伟, 王小明",
        "王 伟, 王伟",
        "김민수, 민수",
        "田中 さくら, 田中花子",
        "Анна Петрова, ПЕТРОВА А.",
        "محمد علي, محمّد",
        "Nguyễn Văn Đức, Nguyen Van Duc",
    })
    void a_shared_word_is_one_person(String known, String name) {
        assertFalse(PersonNames.differs(name, List.of(known)));
    }

    @ParameterizedTest
    @CsvSource({
        "Wanjiku Kamau, Peter Otieno",
        "Dr. Wanjiku Kamau, Dr. Peter Otieno",
        "Prof Ana Lima, Prof Zhu Rong",
        "Ana Lima, Zoe Kent",
        "Anna Li, Peter Li",
        "王伟, 李娜",
        "王先生, 李先生",
        "김민수, 박지영",
        "Анна Петрова, Иван Сидоров",
        "محمد علي, فاطمة حسن",
        "Li Na, Bo Xu",
    })
    void no_shared_word_is_another_person(String known, String name) {
        assertTrue(PersonNames.differs(name, List.of(known)));
    }

    @Test
    void names_in_other_scripts_are_not_compared() {
        assertFalse(PersonNames.differs("王伟", List.of("Wang Wei")));
        assertTrue(PersonNames.isOfNewScript("王伟", List.of("Wang Wei")));
        assertTrue(PersonNames.differs("李娜", List.of("Wang Wei", "王伟")));
        assertFalse(PersonNames.isOfNewScript("Wang W.", List.of("Wang Wei")));
    }

    @Test
    void a_name_in_two_scripts_agrees_if_one_does() {
        assertFalse(PersonNames.differs("Wei WANG 王伟", List.of("Wang Wei")));
        assertTrue(PersonNames.differs("Li Na 李娜", List.of("Wang Wei")));
    }

    @Test
    void short_words_and_titles_prove_nothing() {
        assertTrue(PersonNames.differs("Maria de la Cruz", List.of("Jorge de la Vega")));
        assertTrue(PersonNames.differs("Mrs Kamau", List.of("Mrs Otieno")));
    }

    @Test
    void people_of_one_name_are_found_in_any_spelling() {
        assertEquals(PersonNames.folded("Dr. Wanjiku KAMAU"), PersonNames.folded("Kamau, Wanjiku"));
        assertNotEquals(PersonNames.folded("Wanjiku Kamau"), PersonNames.folded("Wanjiku Kamaa"));
    }
}
