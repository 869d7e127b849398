package capacity.contracts.vocabulary;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A closed list of codes that facts and requests may use, with labels for people. Pages offer the items in this order.
 */
public final class Vocabulary {
    /** What an item counts as that is counted nowhere. */
    public static final String NOTHING = "none";

    private final String name;
    private final List<Item> items;
    private final Map<String, Item> byCode = new HashMap<>();

    /**
     * @param name as in {@code GET /vocabularies/{name}}
     * @param items each code once; a repeated code is refused with {@link IllegalArgumentException}
     */
    public Vocabulary(String name, List<Item> items) {
        this.name = Objects.requireNonNull(name);
        this.items = List.copyOf(items);
        items.forEach(item -> {
            if (byCode.put(item.code(), item) != null) {
                throw new IllegalArgumentException(name + " has " + item.code() + " twice");
            }
        });
    }

    public String name() {
        return name;
    }

    public List<Item> items() {
        return items;
    }

    public Optional<Item> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public boolean has(String code) {
        return find(code).isPresent();
    }

    /**
     * The code itself, unless its item says otherwise; an unknown code counts as itself. There is only one step, never
     * a chain. Empty if it is counted nowhere.
     */
    public Optional<String> countsAs(String code) {
        String counted = find(code).flatMap(Item::countsAs).orElse(code);
        return counted.equals(NOTHING) ? Optional.empty() : Optional.of(counted);
    }

    /**
     * One code of the list.
     *
     * @param code kebab-case, or ISO 3166-1 alpha-2 for countries
     * @param labels by ISO 639-1 language: ar, zh, en, fr, ru, es, in that order
     * @param region of a country: a code of the vocabulary {@code regions}; otherwise empty
     * @param countsAs of a country: the code as which the measures {@code countries} and {@code hostCountries} count
     *     it, or {@link #NOTHING}; empty if it counts as itself. Facts keep the code that was recorded, so another value
     *     changes the figures and no fact; see {@link CountingRules}
     */
    public record Item(String code, Map<String, String> labels, Optional<String> region, Optional<String> countsAs) {
        public Item {
            Objects.requireNonNull(code);
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
            region = Objects.requireNonNullElse(region, Optional.empty());
            countsAs = Objects.requireNonNullElse(countsAs, Optional.empty());
        }

        /** The same item, counted as another; as itself if it is its own code. */
        Item countedAs(String other) {
            return new Item(code, labels, region, Optional.of(other).filter(counted -> !counted.equals(code)));
        }
    }
}
