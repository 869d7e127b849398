package capacity.benchmarks;

import static capacity.benchmarks.results.Quantity.RATE;

import capacity.benchmarks.measure.MeasureContext;
import capacity.benchmarks.measure.PostgresYardstick;
import capacity.benchmarks.measure.ScanThroughput;
import capacity.benchmarks.measure.TopicThroughput;
import capacity.benchmarks.measure.VisibilityLatency;
import capacity.benchmarks.results.Spread;
import java.util.List;

/** Everything that is measured on a running stack, in this order. */
final class BenchmarkSequence {

    /** The rate for half load if it was not measured: any machine reaches it. */
    private static final double MODEST = 1_000;

    private static final int SHORTEST_WATCH = 15;
    private static final String WARMING = "warming";
    private static final String FILLING = "filling";
    private static final List<String> READERS = List.of("R", "Rj", "P");

    private final MeasureContext bench;
    private final BenchmarkSize effort;
    private final MeasureSelection selection;

    BenchmarkSequence(MeasureContext bench, BenchmarkSize effort, MeasureSelection selection) {
        this.bench = bench;
        this.effort = effort;
        this.selection = selection;
    }

    void run(PostgresYardstick yardstick) {
        warmUp();
        if (READERS.stream().anyMatch(selection::has)) {
            fill();
            read();
        }
        BenchmarkRound round = new BenchmarkRound(bench, yardstick, effort, selection);
        for (int number = 1; number <= effort.rounds(); number++) {
            ConsoleLog.say("round " + number + " of " + effort.rounds());
            round.run(number);
        }
        watch();
    }

    /** None of it counts as a measurement, but all scans are audited. */
    private void warmUp() {
        ConsoleLog.say("warming up for " + effort.warmUp() + " s and a moment");
        bench.preparation().events();
        new ScanThroughput(bench, effort.warmUp()).singles(WARMING, 128);
        ScanThroughput shortly = new ScanThroughput(bench, Math.max(2, effort.warmUp() / 6));
        shortly.batches(WARMING, 4);
        if (selection.has("H")) {
            shortly.validation(WARMING, 128);
        }
        bench.progress().awaitProjection();
    }

    private void fill() {
        ConsoleLog.say("filling the topic to " + effort.facts() + " facts with batches");
        ScanThroughput posts = new ScanThroughput(bench, Math.max(2, effort.warmUp() / 6));
        while (bench.facts().head() < effort.facts()) {
            bench.preparation().events();
            posts.batches(FILLING, 4);
        }
        bench.progress().awaitProjection();
    }

    private void read() {
        ConsoleLog.say("reading the topic; the first time does not count");
        TopicThroughput reading = new TopicThroughput(bench);
        reading.raw(WARMING, true);
        for (int number = 1; number <= effort.rounds(); number++) {
            List<String> order = number % 2 == 1 ? READERS : List.of("P", "Rj", "R");
            order.stream().filter(selection::has).forEach(name -> read(reading, name));
        }
    }

    private static void read(TopicThroughput reading, String name) {
        ConsoleLog.say("  " + name);
        if (name.equals("P")) {
            reading.rebuild(name);
        } else {
            reading.raw(name, name.equals("Rj"));
        }
    }

    private void watch() {
        if (!selection.hasAny("V-idle", "V-half")) {
            return;
        }
        VisibilityLatency visible = new VisibilityLatency(bench);
        ConsoleLog.say("watching scans become visible, idle");
        bench.preparation().events();
        visible.idle("V-idle", effort.probes());
        double half =
                bench.results().spread("S128-whole", RATE).map(Spread::median).orElse(2 * MODEST) / 2;
        ConsoleLog.say("watching scans become visible, at about " + Math.round(half) + " per second");
        visible.underLoad("V-half", effort.probes(), Math.max(SHORTEST_WATCH, effort.probes() / 6), half);
    }
}
