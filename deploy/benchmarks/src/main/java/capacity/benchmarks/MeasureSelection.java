package capacity.benchmarks;

import capacity.benchmarks.results.MeasureCatalogue;
import java.util.List;

/** The selected measures: all, or those that are named. A name includes what is derived from it: S128 includes S128-whole. */
record MeasureSelection(List<String> words) {

    /** @throws IllegalArgumentException if a measure does not exist */
    MeasureSelection {
        words.stream().filter(MeasureSelection::unknown).findFirst().ifPresent(word -> {
            throw new IllegalArgumentException("There is no measure " + word + ". There are "
                    + String.join(", ", MeasureCatalogue.MEANINGS.keySet()) + ".");
        });
    }

    private static boolean unknown(String word) {
        return MeasureCatalogue.MEANINGS.keySet().stream().noneMatch(name -> covers(word, name));
    }

    private static boolean covers(String word, String name) {
        return name.equals(word) || name.startsWith(word + "-");
    }

    boolean has(String name) {
        return words.isEmpty() || words.stream().anyMatch(word -> covers(word, name));
    }

    boolean hasAny(String... names) {
        return List.of(names).stream().anyMatch(this::has);
    }
}
