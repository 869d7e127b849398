package capacity.events.requests;

import java.util.stream.Stream;

/** Calendar years in queries. */
public final class Years {
    private Years() {}

    public static boolean isYear(String text) {
        return text.matches("\\d{4}");
    }

    public static Stream<String> of(int year) {
        return Stream.of(Integer.toString(year));
    }
}
