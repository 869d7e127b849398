package capacity.contracts.vocabulary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What an installation says about counting countries. How a country is counted is a matter of the programme and of the
 * organization behind it, so it is data, and not a decision of this software.
 *
 * @param countsAs by code of a country: another code, the same one, or {@link Vocabulary#NOTHING}
 */
record CountingRules(Map<String, String> countsAs) {
    /** Such as {@code XK=XK,TW=TW}; all services of an installation need the same. */
    static final String VARIABLE = "CAPACITY_COUNTS_AS";

    static CountingRules installed() {
        return read(System.getenv(VARIABLE));
    }

    /** @throws IllegalArgumentException if it is not a list of pairs */
    static CountingRules read(String pairs) {
        Map<String, String> rules = new HashMap<>();
        if (pairs != null && !pairs.isBlank()) {
            Arrays.stream(pairs.split(",")).map(String::strip).forEach(pair -> {
                String[] sides = pair.split("=", -1);
                if (sides.length != 2 || rules.put(sides[0].strip(), sides[1].strip()) != null) {
                    throw new IllegalArgumentException(
                            VARIABLE + ": expected pairs such as XK=none,TW=CN, each code once");
                }
            });
        }
        return new CountingRules(rules);
    }

    /** @throws IllegalArgumentException if a code is not in the vocabulary: a misspelt one would change no figure */
    Vocabulary appliedTo(Vocabulary countries) {
        TreeSet<String> unknown = new TreeSet<>(countsAs.keySet());
        unknown.addAll(countsAs.values());
        unknown.removeIf(code -> countries.has(code) || code.equals(Vocabulary.NOTHING) && !countsAs.containsKey(code));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(VARIABLE + " names what is no country: " + unknown);
        }
        return new Vocabulary(
                countries.name(),
                countries.items().stream()
                        .map(item ->
                                countsAs.containsKey(item.code()) ? item.countedAs(countsAs.get(item.code())) : item)
                        .toList());
    }
}
