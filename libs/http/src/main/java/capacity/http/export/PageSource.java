package capacity.http.export;

import io.smallrye.mutiny.Uni;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** The rows of an export, one page after the other. Nothing asks for a page before the last one has come. */
public interface PageSource<T> {

    int PAGE = 500;

    /** The next page; empty after the last one. */
    Uni<List<T>> next();

    /** Rows that are in memory. */
    static <T> PageSource<T> of(List<T> rows) {
        Iterator<List<T>> pages = new Iterator<>() {
            private int from;

            @Override
            public boolean hasNext() {
                return from < rows.size();
            }

            @Override
            public List<T> next() {
                int to = Math.min(rows.size(), from + PAGE);
                List<T> page = rows.subList(from, to);
                from = to;
                return page;
            }
        };
        return () -> Uni.createFrom().item(() -> pages.hasNext() ? pages.next() : List.of());
    }

    /**
     * Rows that are read after a position, which is that of the last row of the page before.
     *
     * @param read the page after a position, in ascending order; 0 is before all of them
     */
    static <T> PageSource<T> after(LongFunction<Uni<List<T>>> read, ToLongFunction<T> position) {
        long[] last = {0};
        return () -> read.apply(last[0]).invoke(page -> {
            if (!page.isEmpty()) {
                last[0] = position.applyAsLong(page.get(page.size() - 1));
            }
        });
    }
}
