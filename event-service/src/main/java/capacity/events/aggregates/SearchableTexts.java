package capacity.events.aggregates;

import capacity.events.requests.Search;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The texts of one version of an aggregate, folded when they are first searched and then kept: folding takes a hundred
 * times as long as searching, and most versions are replaced before anyone searches.
 */
public final class SearchableTexts {
    private final Supplier<Stream<String>> texts;
    private volatile String folded;

    SearchableTexts(Supplier<Stream<String>> texts) {
        this.texts = texts;
    }

    String folded() {
        String known = folded;
        if (known == null) {
            known = Search.searchable(texts.get());
            folded = known;
        }
        return known;
    }
}
