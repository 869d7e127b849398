package capacity.projections.api;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.projections.headline.Definition;
import capacity.projections.headline.Headline;
import capacity.projections.question.Dimension;
import capacity.projections.totals.Measures;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** A dimension or measure that is declared, and forgotten in what clients see, makes these fail; each names what is missing. */
class DeclaredNumbersTest {

    @Test
    void every_dimension_is_a_parameter_that_is_described() {
        Set<String> filters = codes(EnumSet.allOf(Dimension.class));
        filters.addAll(Set.of("from", "to", "happenedBy", "definition"));
        Set<String> described = Arrays.stream(FilterParameters.class.getFields())
                .map(field -> field.getAnnotation(QueryParam.class).value())
                .collect(toCollection(TreeSet::new));
        assertEquals(filters, described);
    }

    @Test
    void the_dimensions_that_need_no_token_are_described() {
        String[] totals = description("totals").split("filters only");
        assertEquals(codes(Access.PUBLIC_ROWS), dimensionsIn(totals[0]));
        assertEquals(codes(Access.PUBLIC_FILTERS), dimensionsIn(totals[1]));
        assertEquals(codes(Access.PUBLIC_FILTERS), dimensionsIn(description("headline")));
    }

    private static String description(String operation) {
        return Stream.of(TotalsResource.class.getMethods())
                .map(method -> method.getAnnotation(Operation.class))
                .filter(described ->
                        described != null && described.operationId().equals(operation))
                .findFirst()
                .orElseThrow()
                .description();
    }

    private static Set<String> dimensionsIn(String text) {
        return Arrays.stream(Dimension.values())
                .map(Dimension::code)
                .filter(code -> text.matches(".*\\b" + code + "\\b.*"))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> codes(Set<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::code).collect(toCollection(TreeSet::new));
    }

    @Test
    void every_measure_is_answered() {
        assertEquals(components(Measures.class), components(MeasuresJson.class));
    }

    @Test
    void every_figure_of_the_headline_is_answered() {
        Set<String> answered = components(HeadlineJson.class);
        answered.removeAll(Set.of("asOf", "incomplete", "definition"));
        assertEquals(components(Headline.class), answered);
    }

    @Test
    void every_figure_of_the_headline_is_defined_once() {
        Set<String> figures = components(HeadlineJson.class);
        // two say up to where the numbers count; definitions define; sectors part the figure beside
        figures.removeAll(Set.of("asOf", "incomplete", "definition", "definitions", "partnersBySector", "individuals"));
        components(HeadlineJson.People.class).forEach(part -> figures.add("individuals." + part));
        Collection<String> defined =
                Definition.ALL.stream().map(Definition::id).sorted().toList();
        assertEquals(figures.stream().toList(), defined);
    }

    private static Set<String> components(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(toCollection(TreeSet::new));
    }
}
