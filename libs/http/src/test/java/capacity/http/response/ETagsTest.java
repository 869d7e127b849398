package capacity.http.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.http.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {
    @Test
    void the_tag_of_a_version_matches_that_version_only() {
        assertTrue(ETags.required("\"7\"").test(7));
        assertFalse(ETags.required("\"7\"").test(8));
    }

    @Test
    void one_of_a_list_suffices() {
        assertTrue(ETags.required("\"6\" , \"7\"").test(7));
    }

    @Test
    void a_star_matches_every_version() {
        assertTrue(ETags.required("*").test(7));
    }

    @Test
    void a_weak_tag_never_matches() {
        assertFalse(ETags.required("W/\"7\"").test(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"\"", "\"07\"", "\"99999999999999999999\""})
    void a_tag_that_was_never_given_matches_nothing(String tag) {
        assertFalse(ETags.required(tag).test(7));
    }

    @Test
    void without_the_header_it_is_required_or_everything_matches() {
        ProblemException missing = assertThrows(ProblemException.class, () -> ETags.required(null));
        assertEquals(428, missing.problem().status());
        assertEquals("version-required", missing.problem().code());
        assertTrue(ETags.optional(null).test(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "", "\"7", "\"7\",", "\"7\" \"8\"", "*, \"7\"", "w/\"7\""})
    void a_header_that_is_not_a_list_of_tags_is_malformed(String header) {
        ProblemException thrown = assertThrows(ProblemException.class, () -> ETags.optional(header));
        assertEquals(400, thrown.problem().status());
        assertEquals("If-Match", thrown.problem().errors().get(0).parameter());
    }
}
