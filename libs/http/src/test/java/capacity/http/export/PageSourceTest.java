package capacity.http.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PageSourceTest {

    private static <T> List<T> all(PageSource<T> pages) {
        List<T> all = new ArrayList<>();
        for (List<T> page = next(pages); !page.isEmpty(); page = next(pages)) {
            all.addAll(page);
        }
        return all;
    }

    private static <T> List<T> next(PageSource<T> pages) {
        return pages.next().await().indefinitely();
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    @Test
    void rows_in_memory_come_in_pages_and_in_order() {
        List<Long> rows = numbers(1, 1_001);
        assertEquals(PageSource.PAGE, next(PageSource.of(rows)).size());
        assertEquals(rows, all(PageSource.of(rows)));
        assertEquals(List.of(), all(PageSource.of(List.of())));
    }

    @Test
    void each_page_is_read_after_the_last_row_of_the_one_before() {
        PageSource<Long> pages = PageSource.after(
                last -> Uni.createFrom().item(numbers(last + 1, Math.min(last + 3, 7))), Long::longValue);
        assertEquals(numbers(1, 7), all(pages));
    }
}
