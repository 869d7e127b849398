package capacity.http.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.http.problem.Fault;
import capacity.http.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergePatchTest {
    record Sample(@NotNull String title, List<String> regions) {}

    private static final Sample CURRENT = new Sample("Old", List.of("africa"));

    /** Target, patch, result: the cases that RFC 7396 distinguishes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1}         | {'a':2}                | {'a':2}",
                "{'a':1}         | {'b':2}                | {'a':1,'b':2}",
                "{'a':1,'b':2}   | {'a':null}             | {'b':2}",
                "{'a':1}         | {'b':null}             | {'a':1}",
                "{'a':[1,2]}     | {'a':[3]}              | {'a':[3]}",
                "{'a':[1]}       | {'a':{'b':null,'c':1}} | {'a':{'c':1}}",
                "{'a':{'b':1}}   | {'a':{'c':{'d':null}}} | {'a':{'b':1,'c':{}}}",
                "{'a':1}         | [1]                    | [1]",
                "[1]             | {'a':1}                | {'a':1}",
                "{'a':1}         | {}                     | {'a':1}",
                "{'a':1}         | {'a':[null]}           | {'a':[null]}"
            })
    void patches_merge(String target, String patch, String result) {
        assertEquals(
                Bodies.parse(json(result)), MergePatch.apply(Bodies.parse(json(target)), Bodies.parse(json(patch))));
    }

    @Test
    void neither_argument_changes() {
        var target = Bodies.parse(json("{'a':{'b':1}}"));
        MergePatch.apply(target, Bodies.parse(json("{'a':{'b':2}}")));
        assertEquals(Bodies.parse(json("{'a':{'b':1}}")), target);
    }

    @Test
    void a_member_changes_and_null_removes() {
        assertEquals(new Sample("New", null), patched("{'title':'New','regions':null}"));
        assertEquals(CURRENT, patched("{}"));
    }

    @Test
    void the_result_must_be_valid_and_unknown_members_are_refused_even_when_null() {
        ProblemException thrown = assertThrows(ProblemException.class, () -> patched("{'title':null,'x':null,'y':1}"));
        assertEquals(422, thrown.problem().status());
        assertEquals(
                List.of("/x", "/y", "/title"),
                thrown.problem().errors().stream().map(Fault::pointer).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "'x'", "1"})
    void a_patch_that_is_no_object_is_refused(String patch) {
        ProblemException thrown = assertThrows(ProblemException.class, () -> MergePatch.read(json(patch)));
        assertEquals(422, thrown.problem().status());
    }

    private static Sample patched(String patch) {
        return MergePatch.read(json(patch)).applyTo(CURRENT, Sample.class);
    }

    private static byte[] json(String body) {
        return body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
