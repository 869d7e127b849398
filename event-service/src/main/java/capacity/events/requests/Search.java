package capacity.events.requests;

import capacity.http.query.QueryParameters;
import capacity.http.text.FoldedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list is searched for: every word must be somewhere in the texts, in any order.
 *
 * @param words folded; empty if nothing is searched for
 */
public record Search(List<String> words) {
    // no word contains it, so that no word is found across two texts
    private static final String BETWEEN_TEXTS = "\n";

    /** From {@code q}. Without a letter or a digit it would find everything, so that is a fault. */
    public static Search read(QueryParameters query) {
        List<String> words = query.text("q").map(FoldedText::words).orElse(null);
        if (words != null && words.isEmpty()) {
            query.fault("q", "must contain a letter or a digit");
        }
        return new Search(words == null ? List.of() : words);
    }

    /**
     * Texts in the form in which they are searched.
     *
     * @param texts missing ones are null
     */
    public static String searchable(Stream<String> texts) {
        return texts.filter(text -> text != null).map(FoldedText::searched).collect(Collectors.joining(BETWEEN_TEXTS));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean finds(String searchable) {
        return words.stream().allMatch(searchable::contains);
    }
}
