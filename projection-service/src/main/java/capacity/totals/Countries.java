package capacity.totals;

import capacity.contracts.Vocabularies;
import capacity.contracts.Vocabulary;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The vocabulary of countries, indexed: it is asked once per cell of a query. */
final class Countries {

    private static final Map<String, Vocabulary.Item> BY_CODE = Vocabularies.countries().items().stream()
            .collect(Collectors.toUnmodifiableMap(Vocabulary.Item::code, Function.identity()));

    private Countries() {}

    /** Null for no country and for one without a region. */
    static String regionOf(String country) {
        Vocabulary.Item item = country == null ? null : BY_CODE.get(country);
        return item == null ? null : item.region().orElse(null);
    }

    static String countsAs(String country) {
        Vocabulary.Item item = BY_CODE.get(country);
        return item == null ? country : item.countsAs().orElse(country);
    }
}
