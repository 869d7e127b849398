package capacity.benchmarks.results;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The report of a run, in Markdown.
 *
 * @param conditions machine, options and audit, one sentence each
 */
public record BenchmarkReport(List<String> conditions, Results results) {

    private static final List<Quantity> MAIN =
            List.of(Quantity.RATE, Quantity.MEAN, Quantity.P50, Quantity.P99, Quantity.MOST, Quantity.REFUSED);
    private static final List<Quantity> LAGS =
            List.of(Quantity.RELAY_LAG, Quantity.RELAY_AGE, Quantity.PROJECTION_LAG, Quantity.PROJECTION_AGE);
    private static final List<Quantity> CPU = List.of(
            Quantity.CPU_ATTENDANCES,
            Quantity.CPU_POSTGRES,
            Quantity.CPU_KAFKA,
            Quantity.CPU_PROJECTIONS,
            Quantity.CPU_EVENTS,
            Quantity.CPU_LOAD);
    private static final List<Quantity> OTHERS =
            List.of(Quantity.COUNT, Quantity.SECONDS, Quantity.PROPORTIONAL, Quantity.RESIDENT);

    public String markdown() {
        return Stream.of(
                        "# Benchmark",
                        list(conditions),
                        complaints(),
                        table("Measured: median (lowest – highest) of the rounds", MAIN),
                        table("Lag at the end of each load", LAGS),
                        table("Processor time per request", CPU),
                        table("Counts, times and memory", OTHERS),
                        verdicts())
                .filter(part -> !part.isEmpty())
                .collect(joining("\n\n", "", "\n"));
    }

    private String complaints() {
        return results.complaints().isEmpty() ? "" : "## This run is worthless\n\n" + list(results.complaints());
    }

    private static String list(List<String> sentences) {
        return sentences.stream().map(each -> "- " + each).collect(joining("\n"));
    }

    private String table(String title, List<Quantity> quantities) {
        List<String> rows = MeasureCatalogue.MEANINGS.entrySet().stream()
                .filter(entry -> results.quantities(entry.getKey()).stream().anyMatch(quantities::contains))
                .map(entry -> row(entry, quantities))
                .toList();
        if (rows.isEmpty()) {
            return "";
        }
        String head = quantities.stream().map(BenchmarkReport::title).collect(joining(" | ", "| | what | ", " |"));
        String line = "|---|---|" + "---|".repeat(quantities.size());
        return "## " + title + "\n\n" + head + "\n" + line + "\n" + String.join("\n", rows);
    }

    private static String title(Quantity quantity) {
        return quantity.words() + (quantity.unit().isEmpty() ? "" : ", " + quantity.unit());
    }

    private String row(Map.Entry<String, String> measure, List<Quantity> quantities) {
        return quantities.stream()
                .map(quantity -> results.spread(measure.getKey(), quantity))
                .map(found -> found.map(BenchmarkReport::words).orElse(""))
                .collect(joining(" | ", "| " + measure.getKey() + " | " + measure.getValue() + " | ", " |"));
    }

    private String verdicts() {
        List<String> rows = Aim.ALL.stream()
                .map(aim -> AimVerdict.of(aim, results))
                .flatMap(Optional::stream)
                .map(BenchmarkReport::row)
                .toList();
        return rows.isEmpty()
                ? ""
                : "## Against the aims\n\n| claim | figure | result | aim | reached |\n|---|---|---|---|---|\n"
                        + String.join("\n", rows);
    }

    private static String row(AimVerdict verdict) {
        Aim aim = verdict.aim();
        String figure = aim.measured() + (aim.yardstick() == null ? "" : " ÷ " + aim.yardstick());
        String bound = aim.bound() == null
                ? ""
                : (aim.bound().least() ? "≥ " : "≤ ") + number(aim.bound().value());
        String reached = verdict.isReached().map(yes -> yes ? "yes" : "**no**").orElse("");
        return "| %s | %s | %s | %s | %s |".formatted(aim.claim(), figure, words(verdict.found()), bound, reached);
    }

    private static String words(Spread spread) {
        String median = number(spread.median());
        return spread.rounds() == 1
                ? median
                : median + " (" + number(spread.least()) + " – " + number(spread.most()) + ")";
    }

    /** A benchmark is exact to three digits at most; counts are written in full. */
    static String number(double value) {
        if (Math.abs(value) >= 100 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value).replace(',', ' ');
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }
}
