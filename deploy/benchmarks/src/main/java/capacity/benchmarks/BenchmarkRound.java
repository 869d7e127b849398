package capacity.benchmarks;

import capacity.benchmarks.measure.MeasureContext;
import capacity.benchmarks.measure.PostgresYardstick;
import capacity.benchmarks.measure.RelayDrain;
import capacity.benchmarks.measure.ScanThroughput;
import capacity.benchmarks.stack.AttendanceDatabase;
import capacity.benchmarks.stack.RelayPause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * One round: what is measured with the relay paused, the draining of that backlog, and what is measured with the whole
 * stack. Every other round goes backwards, so that no measure always comes first.
 */
final class BenchmarkRound {

    private record Step(String name, Consumer<String> measure) {}

    private static final int CONNECTIONS_OF_FILLING = 8;

    private final MeasureContext bench;
    private final BenchmarkSize effort;
    private final MeasureSelection selection;
    private final ScanThroughput posts;
    private final List<Step> paused;
    private final List<Step> whole;

    BenchmarkRound(
            MeasureContext bench, PostgresYardstick yardstick, BenchmarkSize effort, MeasureSelection selection) {
        this.bench = bench;
        this.effort = effort;
        this.selection = selection;
        this.posts = new ScanThroughput(bench, effort.seconds());
        this.paused = chosen(pausedSteps(yardstick));
        this.whole = chosen(wholeSteps());
    }

    private List<Step> pausedSteps(PostgresYardstick yardstick) {
        int seconds = effort.seconds();
        return List.of(
                new Step("C1", name -> yardstick.singles(name, 1, seconds)),
                new Step("S1", name -> posts.singles(name, 1)),
                new Step("S32", name -> posts.singles(name, 32)),
                new Step("C32", name -> yardstick.singles(name, 32, seconds)),
                new Step("S128", name -> posts.singles(name, 128)),
                new Step("H", name -> posts.validation(name, 128)),
                new Step("S512", name -> posts.singles(name, 512)),
                new Step("C500-4", name -> yardstick.batches(name, 4, seconds)),
                new Step("B200-4", name -> posts.batches(name, 4)),
                new Step("C500", name -> yardstick.batches(name, 1, seconds)),
                new Step("B200-8", name -> posts.batches(name, 8)));
    }

    private List<Step> wholeSteps() {
        return List.of(
                new Step("S1-whole", name -> posts.behindSingles(name, 1)),
                new Step("S32-whole", name -> posts.behindSingles(name, 32)),
                new Step("S128-whole", name -> posts.behindSingles(name, 128)),
                new Step("S128-origin", name -> posts.throughOrigin(name, 128)),
                new Step("S512-whole", name -> posts.behindSingles(name, 512)));
    }

    private List<Step> chosen(List<Step> steps) {
        return steps.stream().filter(step -> selection.has(step.name())).toList();
    }

    void run(int number) {
        bench.preparation().events();
        bench.progress().awaitProjection();
        if (number % 2 == 1) {
            besidePausedRelay(paused);
            all(whole);
        } else {
            all(backwards(whole));
            besidePausedRelay(backwards(paused));
        }
        bench.progress().awaitProjection();
    }

    private void besidePausedRelay(List<Step> steps) {
        if (steps.isEmpty() && !selection.has("D")) {
            return;
        }
        try (RelayPause pause = new RelayPause(bench.stack())) {
            long before = bench.facts().cursor();
            all(steps);
            fill();
            if (bench.facts().cursor() != before) {
                bench.results().complain("the relay was working while it should have been paused");
            }
            new RelayDrain(bench).run(pause);
        }
    }

    /** Makes sure that the backlog is large enough, independent of what was measured before. */
    private void fill() {
        AttendanceDatabase facts = bench.facts();
        while (selection.has("D") && facts.head() - facts.cursor() < effort.backlog()) {
            posts.batches("filling", CONNECTIONS_OF_FILLING);
        }
    }

    private void all(List<Step> steps) {
        for (Step step : steps) {
            ConsoleLog.say("  " + step.name());
            step.measure().accept(step.name());
        }
    }

    private static List<Step> backwards(List<Step> steps) {
        List<Step> backwards = new ArrayList<>(steps);
        Collections.reverse(backwards);
        return backwards;
    }
}
