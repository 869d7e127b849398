package capacity.http.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.http.problem.Problem;
import capacity.http.problem.ProblemException;
import capacity.http.value.Code;
import capacity.http.value.Currency;
import capacity.http.value.Language;
import capacity.http.value.Text;
import capacity.http.value.TimeZone;
import capacity.http.value.WebAddress;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {
    enum Form {
        IN_PERSON,
        ONLINE
    }

    record Amount(
            @NotNull BigDecimal value, @NotNull @Currency String currency) {}

    record Sample(
            @NotNull @Text(max = 10) String title,
            @NotNull @Size(min = 1, max = 3) List<@Code(vocabulary = "themes") String> themes,
            UUID id,
            @Min(1) @Max(9) Integer count,
            Long big,
            Boolean anonymous,
            LocalDate day,
            OffsetDateTime at,
            @TimeZone String zone,
            @WebAddress String link,
            Form form,
            Amount amount,
            List<Amount> amounts,
            List<@Language String> languages,
            @Code(vocabulary = "countries") String country,
            List<JsonNode> items) {}

    private static final String GOOD = "\"title\": \"Water\", \"themes\": [\"climate-change\"]";

    @Test
    void every_kind_of_value_is_read() {
        Sample sample = Bodies.read(
                        json("{" + GOOD
                                + ", 'id': '0194F9A0-0000-7000-8000-00000000000a', 'count': 9, 'big': 5000000000,"
                                + "'anonymous': true, 'day': '2016-02-29', 'at': '2014-05-06T08:57:12.5+03:00',"
                                + "'zone': 'Africa/Nairobi', 'link': 'https://example.org/a?b#c', 'form': 'in-person',"
                                + "'amount': {'value': '2000000.00', 'currency': 'USD'}, 'items': [1, null]}"),
                        Sample.class)
                .orThrow();
        assertEquals(UUID.fromString("0194f9a0-0000-7000-8000-00000000000a"), sample.id());
        assertEquals(5_000_000_000L, sample.big());
        assertEquals(OffsetDateTime.parse("2014-05-06T08:57:12.5+03:00"), sample.at());
        assertEquals("Africa/Nairobi", sample.zone());
        assertEquals(Form.IN_PERSON, sample.form());
        assertEquals(new BigDecimal("2000000.00"), sample.amount().value());
        assertEquals(2, sample.items().size());
    }

    @Test
    void all_faults_are_reported_together_each_with_its_pointer() {
        String body = "{'title': 7, 'themes': ['climate-change', null, 3, 'x'], 'id': 'x', 'count': 10,"
                + "'amount': {'value': 5}, 'amounts': [{}, 7], 'a/b~c': 1, 'day': '2016-02-30'}";
        assertEquals(
                List.of(
                        "/amount/currency: must not be null",
                        "/amount/value: must be a decimal string such as \"2000000.00\"",
                        "/amounts/0/currency: must not be null",
                        "/amounts/0/value: must not be null",
                        "/amounts/1: must be an object",
                        "/a~1b~0c: is not a known field",
                        "/count: must be less than or equal to 9",
                        "/day: must be a date such as 2016-05-01",
                        "/id: must be a UUID",
                        "/themes: size must be between 1 and 3",
                        "/themes/1: must not be null",
                        "/themes/2: must be text",
                        "/themes/3: must be one of ecosystem-management, environmental-governance,"
                                + " chemicals-and-waste, resource-efficiency, climate-change",
                        "/title: must be text"),
                faults(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'count': '7'",
                "'count': 7.5",
                "'count': 7e-1",
                "'count': 99999999999",
                "'big': 9223372036854775808",
                "'anonymous': 'true'",
                "'anonymous': 1",
                "'day': [2016, 5, 1]",
                "'day': '2016-5-1'",
                "'day': '2016-05-01T00:00:00'",
                "'day': 20160501",
                "'at': '2014-05-06T08:57:12'",
                "'at': '2014-05-06T08:57+03:00'",
                "'at': '2014-05-06T08:57:60Z'",
                "'at': '2014-05-06T08:57:12+03:00[Africa/Nairobi]'",
                "'zone': '+03:00'",
                "'zone': 'SystemV/AST4'",
                "'zone': 'Nairobi'",
                "'link': 'javascript:alert(1)'",
                "'link': '/relative'",
                "'link': 'https://'",
                "'form': 'IN_PERSON'",
                "'form': 0",
                "'amount': '5'",
                "'amount': {'value': '1e3', 'currency': 'USD'}",
                "'amount': {'value': '5', 'currency': 'ZZZ'}",
                "'languages': ['english']",
                "'languages': 'en'",
                "'country': 'ZZ'",
                "'id': '1-1-1-1-1'",
                "'unknown': null",
                "'items': 1"
            })
    void nothing_is_coerced(String member) {
        assertEquals(1, faults("{" + GOOD + ", " + member + "}").size());
    }

    @Test
    void required_fields_that_are_null_are_reported_as_missing() {
        List<String> missing = List.of("/themes: must not be null", "/title: must not be null");
        assertEquals(missing, faults("{}"));
        assertEquals(missing, faults("{'title': null, 'themes': null}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "'x'", "''", "'\u00a0'"})
    void a_body_that_is_not_an_object_is_a_fault_of_the_whole_body(String body) {
        assertEquals(List.of(": must be an object"), faults(body));
    }

    @Test
    void faults_become_one_problem() {
        ParsedBody<Sample> parsed = Bodies.read(json("{}"), Sample.class);
        Problem problem = assertThrows(ProblemException.class, parsed::orThrow).problem();
        assertEquals(422, problem.status());
        assertEquals("invalid", problem.code());
        assertEquals(parsed.faults(), problem.errors());
    }

    private static List<String> faults(String body) {
        return Bodies.read(json(body), Sample.class).faults().stream()
                .map(fault -> fault.pointer() + ": " + fault.detail())
                .toList();
    }

    /** With apostrophes for quotes, so that the samples can be read. */
    private static byte[] json(String body) {
        return body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
