package capacity.http.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.http.value.Code;
import capacity.http.value.Text;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms and spreadsheets send empty text for what is not known, and people paste characters that nobody sees. */
class BlankTextTest {
    record Person(
            @NotNull @Text(max = 50) String name,
            @Text(max = 50) String email) {}

    record Sample(
            @NotNull @Text(max = 50) String title,
            @NotNull UUID event,
            @Text(max = 50) String venue,
            @Code(vocabulary = "countries") String country,
            UUID id,
            Integer count,
            Boolean anonymous,
            BigDecimal value,
            LocalDate day,
            OffsetDateTime at,
            ZoneId zone,
            Person person,
            List<@Text(max = 50) String> aliases,
            JsonNode later) {}

    private static final String EVENT = "'event': '0194f9a0-0000-7000-8000-00000000000a'";
    private static final Sample NOTHING_ELSE =
            Bodies.read(json("{'title': 'a', " + EVENT + "}"), Sample.class).value();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\t", "\\u00a0", "\\u200b", "\\u2060\\ufeff", "\\u3164", "\\u2800", "\\u00ad"})
    void text_in_which_nothing_is_visible_is_absent_whatever_the_member_is(String blank) {
        for (String member : List.of(
                "venue", "country", "id", "count", "anonymous", "value", "day", "at", "zone", "person", "aliases")) {
            String body = "{'title': 'a', " + EVENT + ", '" + member + "': '" + blank + "'}";
            assertEquals(List.of(), faults(body), member);
            assertEquals(NOTHING_ELSE, Bodies.read(json(body), Sample.class).value(), member);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\u00a0", "\\u200b", "\\u00a0\\u200b"})
    void a_required_member_must_not_be_blank(String blank) {
        assertEquals(
                List.of("/event: must not be blank", "/title: must not be blank"),
                faults("{'title': '" + blank + "', 'event': '" + blank + "'}"));
        assertEquals(
                List.of("/person/name: must not be blank"),
                faults("{'title': 'a', " + EVENT + ", 'person': {'name': '" + blank + "'}}"));
    }

    @Test
    void a_required_member_that_is_null_is_missing_and_not_blank() {
        assertEquals(List.of("/title: must not be null"), faults("{'title': null, " + EVENT + "}"));
    }

    @Test
    void an_element_of_a_list_must_not_be_blank() {
        assertEquals(
                List.of("/aliases/0: must not be blank", "/aliases/2: must not be null"),
                faults("{'title': 'a', " + EVENT + ", 'aliases': ['\\u200b', 'UNEP', null]}"));
    }

    @Test
    void text_with_something_visible_is_kept_as_it_was_typed() {
        Sample sample = Bodies.read(json("{'title': ' a ', " + EVENT + "}"), Sample.class)
                .value();
        assertEquals(" a ", sample.title());
    }

    @Test
    void what_is_judged_later_stays_as_it_was_sent() {
        Sample sample = Bodies.read(json("{'title': 'a', " + EVENT + ", 'later': ''}"), Sample.class)
                .value();
        assertEquals("", sample.later().textValue());
    }

    @Test
    void a_blank_member_of_a_patch_removes_and_a_required_one_is_a_fault() {
        Person ana = new Person("Ana", "ana@example.org");
        assertEquals(new Person("Ana", null), patch("{'email': ' '}").applyTo(ana, Person.class));
        assertEquals(
                "[Fault[pointer=/name, parameter=null, detail=must not be blank]]",
                Bodies.read(
                                MergePatch.apply(
                                        Bodies.parse(json("{'name': 'Ana'}")),
                                        patch("{'name': '\\u200b'}").patch()),
                                Person.class)
                        .faults()
                        .toString());
    }

    private static MergePatch patch(String patch) {
        return MergePatch.read(json(patch));
    }

    private static List<String> faults(String body) {
        return Bodies.read(json(body), Sample.class).faults().stream()
                .map(fault -> fault.pointer() + ": " + fault.detail())
                .toList();
    }

    private static byte[] json(String body) {
        return body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
