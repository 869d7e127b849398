package capacity.contracts.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
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
    void what_no_page_gave_is_no_cursor(String cursor) {
        assertFalse(Page.position(cursor).isPresent());
    }

    @Test
    void the_row_too_many_is_not_shown_but_makes_a_link() {
        Response answer = answer("http://inside:8081/api/v1/events?theme=a,b&limit=2&after=MQ", 5L, 6L, 7L);
        assertEquals(Map.of("items", List.of("n5", "n6")), answer.getEntity());
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
        assertEquals(
                Map.of("items", List.of()),
                answer("http://inside/api/v1/events").getEntity());
    }

    @Test
    void characters_with_a_meaning_in_links_stay_encoded() {
        String link = answer("http://inside/api/v1/events?q=a%26b%3E%20%2B%7Bx%7D%25", 1L, 2L, 3L)
                .getHeaderString("Link");
        assertEquals(
                "</api/v1/events?q=a%26b%3E%20%2B%7Bx%7D%25&limit=2&after=" + Page.cursor(2) + ">; rel=\"next\"", link);
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
