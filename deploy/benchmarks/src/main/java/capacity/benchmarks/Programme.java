package capacity.benchmarks;

import static capacity.benchmarks.figures.Quantity.RATE;

import capacity.benchmarks.figures.Spread;
import capacity.benchmarks.measure.Bench;
import capacity.benchmarks.measure.Posts;
import capacity.benchmarks.measure.Reading;
import capacity.benchmarks.measure.Visible;
import capacity.benchmarks.measure.Yardstick;
import java.util.List;

/** Everything that is measured on a stack that is up, in this order. */
final class Programme {

    /** When nothing else tells what half load is: a rate that any machine reaches. */
    private static final double MODEST = 1_000;

    private static final int SHORTEST_WATCH = 15;
    private static final String WARMING = "warming";
    private static final String FILLING = "filling";
    private static final List<String> READERS = List.of("R", "Rj", "P");

    private final Bench bench;
    private final Effort effort;
    private final Selection selection;

    Programme(Bench bench, Effort effort, Selection selection) {
        this.bench = bench;
        this.effort = effort;
        this.selection = selection;
    }

    void run(Yardstick yardstick) {
        warmUp();
        if (READERS.stream().anyMatch(selection::has)) {
            fill();
            read();
        }
        Round round = new Round(bench, yardstick, effort, selection);
        for (int number = 1; number <= effort.rounds(); number++) {
            Talk.say("round " + number + " of " + effort.rounds());
            round.run(number);
        }
        watch();
    }

    /** None of it counts, but all of it is booked. */
    private void warmUp() {
        Talk.say("warming up for " + effort.warmUp() + " s and a little");
        bench.preparation().events();
        new Posts(bench, effort.warmUp()).singles(WARMING, 128);
        Posts shortly = new Posts(bench, Math.max(2, effort.warmUp() / 6));
        shortly.batches(WARMING, 4);
        if (selection.has("H")) {
            shortly.validation(WARMING, 128);
        }
        bench.progress().awaitProjection();
    }

    private void fill() {
        Talk.say("filling the topic to " + effort.facts() + " facts with batches");
        Posts posts = new Posts(bench, Math.max(2, effort.warmUp() / 6));
        while (bench.facts().head() < effort.facts()) {
            bench.preparation().events();
            posts.batches(FILLING, 4);
        }
        bench.progress().awaitProjection();
    }

    private void read() {
        Talk.say("reading the topic; once without counting");
        Reading reading = new Reading(bench);
        reading.raw(WARMING, true);
        for (int number = 1; number <= effort.rounds(); number++) {
            List<String> order = number % 2 == 1 ? READERS : List.of("P", "Rj", "R");
            order.stream().filter(selection::has).forEach(name -> read(reading, name));
        }
    }

    private static void read(Reading reading, String name) {
        Talk.say("  " + name);
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
        Visible visible = new Visible(bench);
        Talk.say("watching scans become visible, idle");
        bench.preparation().events();
        visible.idle("V-idle", effort.probes());
        double half =
                bench.results().spread("S128-whole", RATE).map(Spread::median).orElse(2 * MODEST) / 2;
        Talk.say("watching scans become visible, at about " + Math.round(half) + " per second");
        visible.underLoad("V-half", effort.probes(), Math.max(SHORTEST_WATCH, effort.probes() / 6), half);
    }
}
