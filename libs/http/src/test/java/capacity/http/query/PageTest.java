package capacity.http.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final Page FIRST_TWO = new Page(2, OptionalLong.empty());

    @Test
    void a_cursor_is_read_back() {
        assertEquals(20411, Page.position(Page.cursor(20411)).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zz", "MQ==", "LTE", "KzE", "MDE", "!", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5"})
    void text_that_no_page_produced_is_not_a_cursor(String cursor) {
        assertFalse(Page.position(cursor).isPresent());
    }

    @Test
    void the_extra_row_is_not_shown_but_makes_a_link() {
        Response answer = answer("http://inside:8081/api/v1/events?theme=a,b&limit=2&after=MQ", 5L, 6L, 7L);
        assertEquals(items("n5", "n6"), answer.getEntity());
        assertEquals(
                "</api/v1/events?theme=a,b&limit=2&after=" + Page.cursor(6) + ">; rel=\"next\"",
                answer.getHeaderString("Link"));
    }

    @Test
    void the_last_page_has_no_link() {
        assertNull(answer("http://inside:8081/api/v1/events", 5L, 6L).getHeaderString("Link"));
    }

    @Test
    void an_empty_list_is_a_page_too() {
        assertEquals(items(), answer("http://inside/api/v1/events").getEntity());
    }

    @Test
    void characters_with_a_meaning_in_links_stay_encoded() {
        String link = answer("http://inside/api/v1/events?q=a%26b%3E%20%2B%7Bx%7D%25", 1L, 2L, 3L)
                .getHeaderString("Link");
        assertEquals(
                "</api/v1/events?q=a%26b%3E%20%2B%7Bx%7D%25&limit=2&after=" + Page.cursor(2) + ">; rel=\"next\"", link);
    }

    @Test
    void a_page_ends_before_its_limit_when_its_items_are_large() {
        String half = "x".repeat(Page.MAX_CHARACTERS / 2);
        Response answer = new Page(500, OptionalLong.empty())
                .answer(uri("http://inside/api/v1/events"), List.of(1L, 2L, 3L), row -> row, row -> half + row);
        assertEquals(items(half + 1), answer.getEntity());
        assertTrue(answer.getHeaderString("Link").contains("limit=500&after=" + Page.cursor(1)));
    }

    @Test
    void an_item_larger_than_a_page_is_a_page_of_its_own() {
        String large = "x".repeat(Page.MAX_CHARACTERS + 1);
        Response answer = FIRST_TWO.answer(uri("http://inside/api/v1/events"), List.of(1L), row -> row, row -> large);
        assertEquals(items(large), answer.getEntity());
        assertNull(answer.getHeaderString("Link"));
    }

    private static Map<String, List<RawValue>> items(String... texts) {
        return Map.of(
                "items",
                Stream.of(texts).map(text -> new RawValue('"' + text + '"')).toList());
    }

    private static Response answer(String requested, Long... rows) {
        return FIRST_TWO.answer(uri(requested), List.of(rows), row -> row, row -> "n" + row);
    }

    private static UriInfo uri(String requested) {
        return (UriInfo) Proxy.newProxyInstance(
                PageTest.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (proxy, method, arguments) -> UriBuilder.fromUri(requested));
    }
}
