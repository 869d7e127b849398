package capacity.events.requests;

import capacity.contracts.vocabulary.LanguageRange;
import capacity.contracts.vocabulary.Vocabulary;
import capacity.http.query.QueryParameters;
import capacity.http.value.LanguageTags;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The filters of a list, read from query parameters. An item matches a parameter if it has any of its values; it must
 * match all parameters.
 */
public final class Filter<T> {

    private final QueryParameters query;
    private Predicate<T> accepted = item -> true;

    public Filter(QueryParameters query) {
        this.query = query;
    }

    public Predicate<T> predicate() {
        return accepted;
    }

    public Filter<T> codes(String name, Vocabulary vocabulary, Function<T, Stream<String>> values) {
        return anyOf(query.codes(name, vocabulary), values);
    }

    /** For codes that are in no vocabulary: those of programmes and phases. */
    public Filter<T> codes(String name, Function<T, Stream<String>> values) {
        return list(name, KebabCase.Check::matches, "kebab-case codes", values);
    }

    public Filter<T> list(String name, Predicate<String> known, String expected, Function<T, Stream<String>> values) {
        return anyOf(query.list(name, known, expected), values);
    }

    /** The inclusive bounds {@code from} and {@code to}. */
    public Filter<T> between(Function<T, LocalDate> day) {
        query.date("from").ifPresent(from -> also(item -> !day.apply(item).isBefore(from)));
        query.date("to").ifPresent(to -> also(item -> !day.apply(item).isAfter(to)));
        return this;
    }

    /** {@code language}: a language also finds its varieties. */
    public Filter<T> languages(Function<T, Stream<String>> languages) {
        List<LanguageRange> wanted =
                query.list("language", Filter::isLanguage, "language tags such as en or zh-Hant").stream()
                        .map(tag ->
                                new LanguageRange(LanguageTags.canonical(tag).orElseThrow()))
                        .toList();
        return wanted.isEmpty()
                ? this
                : also(item ->
                        languages.apply(item).anyMatch(tag -> wanted.stream().anyMatch(range -> range.includes(tag))));
    }

    private Filter<T> anyOf(List<String> wanted, Function<T, Stream<String>> values) {
        return wanted.isEmpty()
                ? this
                : also(item -> present(values.apply(item)).anyMatch(wanted::contains));
    }

    private Filter<T> also(Predicate<T> condition) {
        accepted = accepted.and(condition);
        return this;
    }

    private static Stream<String> present(Stream<String> values) {
        return values.filter(value -> value != null);
    }

    private static boolean isLanguage(String tag) {
        return LanguageTags.canonical(tag).isPresent();
    }
}
