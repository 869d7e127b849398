package capacity.contracts.details;

import java.util.List;

/** Lists in facts are sets that keep the order in which they were given. */
final class Lists {

    private Lists() {}

    static <T> List<T> distinct(List<T> given) {
        return given == null ? List.of() : given.stream().distinct().toList();
    }

    static List<String> distinctTexts(List<String> given) {
        return given == null
                ? List.of()
                : given.stream().map(ComposedText::nfc).distinct().toList();
    }
}
