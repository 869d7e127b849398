package capacity.benchmarks.question;

import java.util.List;

/** The twelve questions. */
enum NamedQuestion {
    TOTAL(List.of(), null, null),
    REGION(List.of("region"), null, null),
    THEME(List.of("theme"), null, null),
    REGION_THEME(List.of("region", "theme"), null, null),
    YEAR(List.of("year"), null, null),
    MONTH(List.of("month"), null, null),
    SECTOR(List.of("sector"), null, null),
    COUNTRY(List.of("country"), null, null),
    REGION_COUNTRY(List.of("region", "country"), null, null),
    YEAR_GENDER(List.of("year", "gender"), null, null),
    THEME_OF_PROGRAMME(List.of("theme"), "programme", "china-trust-fund"),
    YEAR_OF_ACADEMIA(List.of("year"), "sector", "academia");

    private final List<String> by;
    private final String filter;
    private final String value;

    NamedQuestion(List<String> by, String filter, String value) {
        this.by = by;
        this.filter = filter;
        this.value = value;
    }

    List<String> by() {
        return by;
    }

    /** The dimension that is filtered, or null. */
    String filter() {
        return filter;
    }

    String value() {
        return value;
    }
}
