package capacity.http.value;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A format of text, the same in bodies and queries.
 *
 * @param expected completes "must be …"
 * @param reading gives null, {@link IllegalArgumentException} or {@link DateTimeException} for text of another format
 * @param accepted a condition on the value
 */
public record TextFormat<T>(String expected, Function<String, T> reading, Predicate<T> accepted) {
    public TextFormat(String expected, Function<String, T> reading) {
        this(expected, reading, value -> true);
    }

    public Optional<T> read(String text) {
        try {
            return Optional.ofNullable(reading.apply(text)).filter(accepted);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Java's own parsers accept more spellings than the contract does; this accepts only those of the pattern. */
    static <T> TextFormat<T> matching(String pattern, String expected, Function<String, T> reading) {
        Predicate<String> spelled = Pattern.compile(pattern).asMatchPredicate();
        return new TextFormat<>(expected, text -> spelled.test(text) ? reading.apply(text) : null);
    }
}
