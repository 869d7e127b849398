package capacity.projections.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Numbers for countries, where several may be counted as one and some as none. */
public final class CountryNumbers {

    /** Words of a bit set of countries. There are 676 codes of two letters, and far fewer countries. */
    public static final int WORDS = 11;

    private static final int NONE = ProfileChoice.NONE;

    private final Function<String, Optional<String>> countsAs;
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param countsAs maps a country to the country as which it is counted; empty if it is counted nowhere */
    public CountryNumbers(Function<String, Optional<String>> countsAs) {
        this.countsAs = countsAs;
    }

    /** @return a negative number if the country is missing or not counted */
    public int of(String country) {
        return country == null ? NONE : known.computeIfAbsent(country, this::counted);
    }

    private int counted(String country) {
        return countsAs.apply(country)
                .map(counted -> numbers.computeIfAbsent(counted, any -> numbers.size()))
                .filter(number -> number < WORDS * Long.SIZE)
                .orElse(NONE);
    }
}
