package capacity.http.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.http.problem.Fault;
import capacity.http.problem.Problem;
import capacity.http.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTest {
    private static final String ID = "0194f9a0-0000-7000-8000-00000000000a";

    @Test
    void values_are_read() {
        QueryParameters query = query(Map.of(
                "from",
                "2016-05-01",
                "knownBy",
                "2016-05-01T12:00:00+03:00",
                "event",
                ID,
                "theme",
                "climate-change,chemicals-and-waste",
                "q",
                "Minamata",
                "year",
                "2014",
                "kind",
                "workshop"));
        assertEquals(Optional.of(LocalDate.of(2016, 5, 1)), query.date("from"));
        assertEquals(Optional.of(Instant.parse("2016-05-01T09:00:00Z")), query.instant("knownBy"));
        assertEquals(Optional.of(UUID.fromString(ID)), query.uuid("event"));
        assertEquals(List.of("climate-change", "chemicals-and-waste"), query.codes("theme", Vocabularies.themes()));
        assertEquals(Optional.of("workshop"), query.code("kind", Vocabularies.kinds()));
        assertEquals(Optional.of("Minamata"), query.text("q"));
        assertEquals(OptionalInt.of(2014), query.integer("year", 1900, 2100));
        assertDoesNotThrow(query::check);
    }

    @Test
    void an_absent_parameter_is_empty_and_not_a_fault() {
        QueryParameters query = query(Map.of());
        assertEquals(Optional.empty(), query.date("from"));
        assertEquals(List.of(), query.codes("theme", Vocabularies.themes()));
        assertEquals(new Page(50, OptionalLong.empty()), query.page());
        assertDoesNotThrow(query::check);
    }

    @Test
    void all_faults_are_thrown_together() {
        QueryParameters query =
                query(Map.of("from", "2016-5-1", "theme", "climate-change,nonsense", "limit", "501", "after", "?"));
        query.date("from");
        query.codes("theme", Vocabularies.themes());
        query.page();
        ProblemException thrown = assertThrows(ProblemException.class, query::check);
        assertEquals(400, thrown.problem().status());
        assertEquals(
                List.of("from", "theme", "limit", "after"),
                thrown.problem().errors().stream().map(Fault::parameter).toList());
    }

    @Test
    void an_unknown_name_is_reported_together_with_bad_values() {
        QueryParameters query =
                new QueryParameters(Map.of("thema", List.of("a"), "from", List.of("2016-5-1"), "q", List.of("a", "b")));
        query.date("from");
        query.text("q");
        Problem problem = assertThrows(ProblemException.class, query::check).problem();
        assertEquals("unknown-parameter", problem.code());
        assertEquals(
                List.of("thema", "q", "from"),
                problem.errors().stream().map(Fault::parameter).toList());
    }

    @Test
    void a_name_given_twice_is_refused() {
        QueryParameters query = new QueryParameters(Map.of("theme", List.of("climate-change", "climate-change")));
        query.codes("theme", Vocabularies.themes());
        Problem problem = assertThrows(ProblemException.class, query::check).problem();
        assertEquals("repeated-parameter", problem.code());
        assertEquals(400, problem.status());
    }

    @Test
    void a_missing_required_parameter_is_reported_with_the_other_faults() {
        QueryParameters query = query(Map.of("limit", "0"));
        query.requiredUuid("event");
        query.page();
        Problem problem = assertThrows(ProblemException.class, query::check).problem();
        assertEquals("invalid-parameter", problem.code());
        assertEquals(2, problem.errors().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\0b"})
    void empty_and_unstorable_text_is_a_fault(String text) {
        QueryParameters query = query(Map.of("q", text));
        query.text("q");
        assertThrows(ProblemException.class, query::check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "ten", "", "5e1"})
    void a_limit_is_from_one_to_five_hundred(String limit) {
        QueryParameters query = query(Map.of("limit", limit));
        query.page();
        assertThrows(ProblemException.class, query::check);
    }

    @Test
    void a_cursor_becomes_the_position_after_which_the_page_begins() {
        assertEquals(7, query(Map.of("after", Page.cursor(7))).page().position());
    }

    private static QueryParameters query(Map<String, String> single) {
        return new QueryParameters(single.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }
}
