package capacity.events.aggregates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldChangeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<FieldChange> changes(String before, String after) {
        return FieldChange.between(json(before), json(after));
    }

    @Test
    void an_equal_value_is_not_a_change() {
        assertEquals(List.of(), changes("{'a': 1, 'b': [1, 2], 'c': null}", "{'a': 1, 'b': [1, 2]}"));
    }

    @Test
    void added_removed_and_changed_values_are_changes() {
        assertEquals(
                List.of(
                        new FieldChange("/a", json("1"), json("2")),
                        new FieldChange("/b", json("'x'"), null),
                        new FieldChange("/c", null, json("[3]"))),
                changes("{'a': 1, 'b': 'x'}", "{'a': 2, 'c': [3]}"));
    }

    @Test
    void inside_an_object_only_the_member_that_differs_is_named() {
        assertEquals(
                List.of(new FieldChange("/amount/value", json("'1'"), json("'2'"))),
                changes(
                        "{'amount': {'value': '1', 'currency': 'USD'}}",
                        "{'amount': {'value': '2', 'currency': 'USD'}}"));
    }

    @Test
    void a_list_changes_as_a_whole() {
        assertEquals(
                List.of(new FieldChange("/themes", json("['a']"), json("['a', 'b']"))),
                changes("{'themes': ['a']}", "{'themes': ['a', 'b']}"));
    }
}
